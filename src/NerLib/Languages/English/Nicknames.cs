using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>First names and the forms that stand for them.</summary>
static class Nicknames
{
    // A full form, then forms that stand for it.
    const string Groups = """
        william bill billy will willie liam | robert bob bobby rob robbie bert | richard dick rick rich ricky richie |
        james jim jimmy jamie | john jack johnny jon | joseph joe joey | michael mike mick mickey | thomas tom tommy |
        charles charlie chuck chas | edward ed eddie ted teddy ned | theodore ted teddy | henry harry hank | harold harry hal |
        anthony tony | andrew andy drew | david dave davey | daniel dan danny | donald don donnie | ronald ron ronnie |
        kenneth ken kenny | gerald gerry jerry | jerome jerry | lawrence larry | francis frank fran | frederick fred freddie |
        albert al bert | alfred al fred | alexander alex sandy sasha | benjamin ben benny | samuel sam sammy | stephen steve |
        steven steve | matthew matt | patrick pat paddy | peter pete | raymond ray | russell russ | timothy tim | vincent vince |
        walter walt | nathaniel nate nat | nicholas nick | leonard len lenny | joshua josh | jeffrey jeff | geoffrey geoff |
        gregory greg | douglas doug | christopher chris kit | arthur art | abraham abe |
        elizabeth liz lizzie beth betty betsy eliza libby | margaret maggie meg peggy margie | katherine kate katie kathy kay |
        catherine kate cathy katie | kathleen kathy kate | mary molly polly mae | susan sue susie | deborah deb debbie |
        barbara barb babs | patricia pat patty tricia | jennifer jen jenny | jessica jess | rebecca becky becca | victoria vicky tori |
        virginia ginny | dorothy dot dottie | eleanor ellie nell | helen nell | florence flo | josephine jo josie | judith judy |
        martha patsy | nancy nan | pamela pam | samantha sam | sandra sandy | theresa terry tess | teresa terry tess |
        christina chris tina | christine chris | amanda mandy | abigail abby | alexandra alex sandra sasha | cynthia cindy |
        bernard bernie | zachary zach zack | philip phil | phillip phil | jacob jake | louis lou | stanley stan | eugene gene | gabriel gabe |
        martin marty | mitchell mitch | nathan nate | norman norm | randall randy | reginald reggie | rudolph rudy | terence terry |
        tobias toby | victor vic | wesley wes | franklin frank | maxwell max | angela angie | caroline carrie | constance connie |
        frances fran | gabrielle gabby | jacqueline jackie | kimberly kim | stephanie steph | valerie val | rosemary rosie | melissa mel |
        vladimir volodya vova | mikhail misha | dmitri dima | dmitry dima | ivan vanya | aleksandr sasha | yevgeny zhenya | jose pepe |
        francisco paco pancho
        """;

    static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Full = WordTable.Of(
        Groups.Split('|').Select(WordTable.Words)
            .SelectMany(forms => forms.Select(form => (Form: form, Full: forms[0])))
            .GroupBy(pair => pair.Form, pair => pair.Full)
            .Select(forms => KeyValuePair.Create(forms.Key, forms.ToArray())));

    /// <summary>The full forms, in small letters, for which a first name can stand; none for one that is not known.</summary>
    public static ReadOnlySpan<string> FullNamesOf(ReadOnlySpan<char> name) => Full.TryGetValue(name, out var full) ? full : [];

    /// <summary>Whether two forms stand for one full name: <c>Bill</c> and <c>Will</c>.</summary>
    public static bool HaveSameFullName(ReadOnlySpan<char> name, ReadOnlySpan<char> other)
    {
        if (!Full.TryGetValue(name, out var full) || !Full.TryGetValue(other, out var otherFull)) return false;
        foreach (string form in full)
            if (Array.IndexOf(otherFull, form) >= 0) return true;
        return false;
    }
}
