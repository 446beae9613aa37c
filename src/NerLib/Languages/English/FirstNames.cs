using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>The commonest first names that nearly always tell the gender (public-domain counts of US births, 1880 to 2014).</summary>
static class FirstNames
{
    const string Female = """
        Aaliyah Abby Abigail Ada Adriana Adrienne Agnes Alana Alberta Alexa Alexandra Alexandria Alice Alicia Alisha Alison
        Allison Alma Alyssa Amanda Amber Amelia Amy Ana Andrea Angela Angelica Angelina Angie Anita Ann Anna Annabelle Anne
        Annette Annie Antoinette April Ariana Arianna Arlene Ashley Audrey Autumn Ava Barbara Beatrice Becky Belinda Bernice
        Bertha Bessie Beth Bethany Betty Beulah Beverly Bianca Blanche Bonnie Brandi Brandy Breanna Brenda Briana Brianna
        Bridget Brittany Brittney Brooke Brooklyn Caitlin Callie Camila Camille Candace Candice Carla Carly Carol Carole
        Caroline Carolyn Carrie Cassandra Catherine Cathy Cecelia Cecilia Celeste Celia Charlene Charlotte Chelsea Cheryl Chloe
        Christina Christine Christy Cindy Claire Clara Claudia Colleen Connie Constance Cora Crystal Cynthia Daisy Daniela
        Danielle Darlene Dawn Deanna Debbie Deborah Debra Della Delores Denise Desiree Destiny Diana Diane Dianna Dianne Dolores
        Donna Dora Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elise Elizabeth Ella Ellen Ellie Elsie Emily Emma Erica
        Erika Erin Erma Esther Ethel Eunice Eva Evelyn Faith Fannie Faye Felicia Flora Florence Frances Gabriela Gabriella
        Gabrielle Geneva Genevieve Georgia Geraldine Gertrude Gianna Gina Gladys Glenda Gloria Grace Gracie Gwendolyn Hailey
        Haley Hannah Harriet Hattie Hazel Heather Heidi Helen Hilda Holly Hope Ida Inez Irene Iris Irma Isabel Isabella Isabelle
        Jacqueline Jacquelyn Jada Jane Janet Janice Janie Jasmine Jeanette Jeanne Jeannette Jenna Jennie Jennifer Jenny Jessica
        Jill Jillian Jo Joan Joann Joanna Joanne Jocelyn Jodi Josephine Josie Joy Joyce Juanita Judith Judy Julia Juliana Julie
        June Kaitlin Kaitlyn Kara Karen Kari Karina Karla Kate Katelyn Katherine Kathleen Kathryn Kathy Katie Katrina Kayla
        Kaylee Kelli Kendra Kimberly Krista Kristen Kristi Kristin Kristina Kristine Kristy Krystal Kylie Laura Lauren Laurie
        Layla Leah Lena Leona Lila Lillian Lillie Lilly Lily Linda Lisa Lois Lola Loretta Lori Lorraine Louise Lucille Lucy Lula
        Lydia Lynda Lynne Mabel Madeline Madelyn Madison Mae Maggie Makayla Mamie Marcella Marcia Margaret Margie Marguerite
        Maria Mariah Marian Marianne Marie Marilyn Marissa Marjorie Marlene Marsha Martha Mary Maryann Mattie Maureen Maxine
        Maya Megan Meghan Melanie Melinda Melissa Melody Mia Michele Michelle Mildred Minnie Miranda Miriam Misty Molly Monica
        Monique Muriel Myra Myrtle Nancy Naomi Natalia Natalie Natasha Nellie Nevaeh Nichole Nicole Nina Nora Norma Olga Olivia
        Opal Paige Pamela Patricia Patty Paula Pauline Pearl Peggy Penny Phyllis Priscilla Rachael Rachel Ramona Rebecca Rebekah
        Regina Renee Rhonda Rita Roberta Robyn Rosa Rosalie Rose Rosemary Rosie Roxanne Ruby Ruth Sabrina Sadie Sally Samantha
        Sandra Sara Sarah Savannah Sharon Sheila Shelley Shelly Sheri Sherri Sherry Sheryl Shirley Sierra Sofia Sonia Sonya
        Sophia Sophie Stella Stephanie Sue Summer Susan Susie Suzanne Sylvia Tabitha Tamara Tammy Tanya Tara Teresa Terri Thelma
        Theresa Tiffany Tina Toni Tonya Valeria Valerie Vanessa Velma Vera Verna Veronica Vicki Vickie Victoria Viola Violet
        Virginia Vivian Wanda Wendy Wilma Yolanda Yvette Yvonne Zoe Zoey
        """;

    const string Male = """
        Aaron Abel Abraham Adam Aidan Aiden Alan Albert Alberto Alec Alejandro Alexander Alfonso Alfred Alfredo Allan Allen
        Alonzo Alton Alvin Andre Andres Andrew Andy Angelo Anthony Antonio Archie Armando Arnold Arthur Arturo Asher Austin
        Barry Ben Benjamin Benny Bernard Bill Billy Bob Bobby Brad Braden Bradley Brady Brandon Braxton Brayden Brendan Brent
        Brett Brian Brock Brody Bruce Bryan Bryant Bryce Bryson Byron Caden Caleb Calvin Carl Carlos Carlton Cedric Cesar Chad
        Chance Charles Chase Chester Christopher Clarence Clark Claude Clayton Clifford Clifton Clinton Clyde Cody Cole Colin
        Collin Colton Conner Connor Cooper Craig Cristian Curtis Dalton Damian Damien Damon Dan Daniel Danny Dante Darius
        Darrell Darren Darryl Dave David Dean Delbert Dennis Derek Derrick Diego Dillon Dominic Dominick Don Donald Donovan
        Douglas Duane Dustin Dwayne Dwight Earl Earnest Easton Edgar Edmund Eduardo Edward Edwin Eli Elias Elijah Elmer Emanuel
        Emilio Emmanuel Emmett Enrique Eric Erick Erik Ernest Ernesto Ervin Ethan Eugene Evan Everett Fabian Felix Fernando
        Floyd Forrest Francisco Frank Franklin Fred Frederick Fredrick Gabriel Gage Garrett Garry Gary Gavin Geoffrey George
        Gerald Gerard Gerardo Gilbert Giovanni Glen Glenn Gordon Grady Graham Grant Greg Gregory Guy Harold Harrison Harry
        Harvey Hector Henry Herbert Herman Homer Horace Howard Hubert Hudson Hugh Ian Irvin Irving Isaac Isaiah Israel Ivan Jace
        Jack Jackson Jacob Jake James Jared Jason Jasper Javier Jaxon Jay Jeff Jeffery Jeffrey Jeremiah Jeremy Jermaine Jerome
        Jerry Jesse Jesus Jim Jimmy Joe Joel John Johnathan Johnny Jon Jonah Jonathan Jonathon Jorge Jose Joseph Joshua Josiah
        Josue Juan Julian Julio Julius Junior Justin Kaden Kaleb Karl Keith Kelvin Kenneth Kenny Kent Kevin Kirk Kristopher Kurt
        Kyle Lance Landon Larry Laurence Lawrence Leland Leo Leon Leonard Leonardo Leroy Lester Levi Lewis Liam Lincoln Lloyd
        Lorenzo Louis Lowell Lucas Luis Luke Luther Lyle Mack Malachi Malcolm Malik Manuel Marc Marco Marcos Marcus Mario Mark
        Marshall Martin Marvin Mason Mateo Mathew Matthew Maurice Max Maxwell Melvin Michael Micheal Miguel Mike Miles Milton
        Mitchell Morris Moses Myles Myron Nathan Nathaniel Neal Neil Nelson Nicholas Nick Nickolas Nicolas Noah Nolan Norman
        Oliver Omar Orlando Oscar Otis Owen Pablo Patrick Paul Pedro Pete Peter Philip Phillip Preston Quentin Rafael Ralph
        Ramon Randall Randolph Randy Raul Ray Raymond Reginald Rex Ricardo Richard Rick Rickey Ricky Robert Roberto Roderick
        Rodney Roger Roland Roman Ronald Ross Roy Ruben Rudolph Rudy Russell Ryan Ryder Salvador Salvatore Sam Samuel Santiago
        Saul Scott Sean Sebastian Sergio Seth Shane Sherman Silas Simon Spencer Stanley Stephen Steve Steven Stuart Sylvester
        Tanner Ted Terrance Terrence Theodore Thomas Tim Timothy Todd Tom Tommy Tony Travis Trent Trenton Trevor Troy Ty Tyler
        Tyrone Tyson Vernon Victor Vincent Virgil Wade Wallace Walter Warren Wayne Wendell Wesley Weston Wilbert Wilbur Will
        Willard William Willis Wilson Woodrow Wyatt Xavier Zachary Zane
        """;

    static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Genders =
        WordTable.Of(Of(Female, Gender.Female).Concat(Of(Male, Gender.Male)));

    /// <summary>What a first name tells; unknown for rare and shared names.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> name) => Genders.TryGetValue(name, out var gender) ? gender : Gender.Unknown;

    static IEnumerable<KeyValuePair<string, Gender>> Of(string names, Gender gender) =>
        WordTable.Words(names).Select(name => KeyValuePair.Create(name, gender));
}
