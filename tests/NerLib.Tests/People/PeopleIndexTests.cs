using System.Text.Json;
using CsCheck;
using NerLib.Numerics;
using NerLib.People;

namespace NerLib.Tests.People;

public class PeopleIndexTests
{
    [Test]
    public void A_full_name_is_one_person_in_all_documents()
    {
        var index = new PeopleIndex();
        int? first = Add(index, Person("Ann Lee")), again = Add(index, Person("Ann Lee"));
        again.Should().Be(first).And.NotBeNull();
        index.People.Should().ContainSingle().Which.Documents.Should().Be(2);
        Add(index, Person("Tom Orr")).Should().NotBe(first);
    }

    [Test]
    public void A_surname_alone_is_its_bearer_where_the_documents_name_the_same_others()
    {
        var index = new PeopleIndex();
        string[] beside = ["Kiln Council", "Reedham", "Tom Orr"];
        int? ann = null;
        for (int i = 0; i < 5; i++) ann = Add(index, [Person("Ann Vexley", Gender.Female)], beside);
        Add(index, [Person("Vexley", Gender.Female)], beside).Should().Be(ann);
        index.People[ann!.Value].Name.Should().Be("Ann Vexley");
        index.People[ann.Value].Names.Should().Equal("Ann Vexley", "Vexley");
    }

    [Test]
    public void A_surname_alone_is_nobody_where_two_bear_it_and_nothing_else_tells()
    {
        var index = new PeopleIndex();
        Add(index, Person("Ann Vexley"));
        Add(index, Person("Tom Vexley"));
        Add(index, Person("Vexley")).Should().BeNull();
        index.People.Should().HaveCount(2);
    }

    [Test]
    public void A_namesake_of_the_other_sex_is_somebody_else()
    {
        var index = new PeopleIndex();
        int? her = Add(index, Person("Robin Hale", Gender.Female));
        Add(index, Person("Robin Hale", Gender.Male)).Should().NotBeNull().And.NotBe(her);
    }

    [Test]
    public void Two_actors_of_a_document_are_two_people()
    {
        var index = new PeopleIndex();
        var ids = index.Add(DocumentOf([Person("Ann Lee"), Person("Ann Lee")], []));
        ids[0].Should().NotBe(ids[1]);
    }

    [Test]
    public void A_son_is_not_his_father()
    {
        var index = new PeopleIndex();
        int? father = Add(index, Person("Tom Hale"));
        Add(index, Person("Tom Hale Jr.")).Should().NotBe(father);
    }

    [Test]
    public void An_id_of_the_users_own_decides()
    {
        var index = new PeopleIndex();
        int? ann = Add(index, Person("Ann Lee") with { KnownId = "Q1" });
        Add(index, Person("The Mayor of Kiln") with { KnownId = "Q1" }).Should().Be(ann);
        Add(index, Person("Ann Lee") with { KnownId = "Q2" }).Should().NotBe(ann);
        index.People[ann!.Value].KnownId.Should().Be("Q1");
    }

    [Test]
    public void A_person_is_found_by_any_form_of_the_name()
    {
        var index = new PeopleIndex();
        Add(index, Person("Robert Vance"));
        for (int i = 0; i < 2; i++) Add(index, Person("Tom Vance"));
        index.Find("Vance").Select(person => person.Name).Should().Equal("Tom Vance", "Robert Vance");
        index.Find("Bob Vance").Should().ContainSingle().Which.Name.Should().Be("Robert Vance");
        index.Find("Ann Lee").Should().BeEmpty();
        index.Find("").Should().BeEmpty();
    }

    [Test]
    public void Documents_and_their_json_give_the_same_ids()
    {
        var pipeline = EnglishModel.CreatePipeline();
        string[] texts =
        [
            "Ilse Brandt, the mayor of Rostock, said the bridge would open. “We waited,” Tom Orr said.",
            "“It is safe,” Mayor Brandt told Reuters. Ilse Brandt lives in Rostock.",
        ];
        PeopleIndex byDocument = new(), byJson = new();
        foreach (var document in texts.Select(text => pipeline.Annotate(text)))
        {
            using var json = JsonDocument.Parse(JsonFormat.ToString(document, new() { Text = false }));
            byJson.Add(json.RootElement).Should().Equal(byDocument.Add(document));
        }
        byDocument.People.Select(person => person.Name).Should().Equal("Ilse Brandt", "Tom Orr");
        byDocument.People[0].Documents.Should().Be(2);
        byDocument.People[0].Roles.Should().NotBeEmpty();
        Bytes(byJson).Should().Equal(Bytes(byDocument));
    }

    [Test]
    public void An_index_that_was_saved_goes_on_as_if_it_had_not_been() =>
        Documents.Sample(documents =>
        {
            var whole = new PeopleIndex();
            var ids = documents.Select(document => whole.Add(document)).ToList();
            PeopleIndex again = new();
            var idsAgain = documents.Select(document =>
            {
                again = Reloaded(again);
                return again.Add(document);
            }).ToList();
            idsAgain.Should().BeEquivalentTo(ids, options => options.WithStrictOrdering());
            Bytes(again).Should().Equal(Bytes(whole));
        }, iter: 200);

    [Test]
    public void Ids_are_those_of_people_and_none_is_given_twice_in_a_document() =>
        Documents.Sample(documents =>
        {
            var index = new PeopleIndex();
            foreach (var document in documents)
            {
                var ids = index.Add(document).OfType<int>().ToList();
                ids.Should().OnlyHaveUniqueItems();
                ids.Where(id => id < 0 || id >= index.People.Count).Should().BeEmpty();
            }
            index.People.Select(person => person.Id).Should().Equal(Enumerable.Range(0, index.People.Count));
            index.Documents.Should().Be(documents.Length);
        }, iter: 200);

    [TestCase("[]", "*kind array*")]
    [TestCase("{}", "*has no 'people_index'*")]
    [TestCase("""{"people_index": 9}""", "*is 9; this NerLib reads 1*")]
    [TestCase("""{"people_index": 1, "documents": 1, "people": [{"names": {}}]}""", "*$.people[0].names is empty*")]
    public void What_is_no_index_is_refused(string json, string message) =>
        FluentActions.Invoking(() => PeopleIndex.Load(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json))))
            .Should().Throw<JsonException>().WithMessage(message);

    static Gen<DocumentPeople[]> Documents { get; } =
        Gen.Select(
                OneOf("Ann", "Robert", "Bob", "R.", "Kim", ""), OneOf("Lee", "Orr", "Vance", "Hale Jr.", "Zelensky", "…"),
                Gen.Int[0, 3].Select(gender => (Gender)gender))
            .Select((first, last, gender) => Person($"{first} {last}".Trim(), gender)).Array[0, 4]
            .Select(people => DocumentOf(people, [])).Array[0, 8];

    static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    static int? Add(PeopleIndex index, PersonEvidence person) => index.Add(DocumentOf([person], []))[0];

    static int? Add(PeopleIndex index, PersonEvidence[] people, string[] beside) => index.Add(DocumentOf(people, beside))[0];

    static PersonEvidence Person(string name, Gender gender = Gender.Unknown) => new(0, name, PersonName.Of(name) ?? default) { Gender = gender };

    static DocumentPeople DocumentOf(PersonEvidence[] people, string[] beside) =>
        new(people.Length, [.. people.Index().Where(person => person.Item.Name != default).Select(person => person.Item with { Actor = person.Index })],
            [.. people.Select(person => person.Hash).Concat(beside.Select(name => WordHash.Folded(name))).Distinct()]);

    static byte[] Bytes(PeopleIndex index)
    {
        var stream = new MemoryStream();
        index.Save(stream);
        return stream.ToArray();
    }

    static PeopleIndex Reloaded(PeopleIndex index) => PeopleIndex.Load(new MemoryStream(Bytes(index)));
}
