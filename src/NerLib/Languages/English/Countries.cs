using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>The names of countries, by which a text that goes on with <c>the country</c> may mean one.</summary>
static class Countries
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = WordTable.Names("""
        Afghanistan|Albania|Algeria|America|American Samoa|Andorra|Angola|Anguilla|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan|
        Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia|Bonaire|Bosnia and Herzegovina|Botswana|Brazil|
        Britain|British Indian Ocean Territory|Brunei|Brunei Darussalam|Bulgaria|Burkina Faso|Burma|Burundi|Cabo Verde|Cambodia|Cameroon|Canada|
        Cape Verde|Cayman Islands|Central African Republic|Chad|Chile|China|Christmas Island|Colombia|Comoros|Congo|Cook Islands|Costa Rica|Croatia|
        Cuba|Curaçao|Cyprus|Czech Republic|Czechia|Côte d'Ivoire|DR Congo|DRC|Democratic Republic of Congo|Denmark|Djibouti|Dominica|
        Dominican Republic|East Timor|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Faroe Islands|Fiji|
        Finland|France|French Guiana|French Polynesia|Gabon|Gambia|Georgia|Germany|Ghana|Gibraltar|Greece|Greenland|Grenada|Guadeloupe|Guam|Guatemala|
        Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Isle of Man|Israel|Italy|
        Ivory Coast|Jamaica|Japan|Jersey|Jordan|Kazakhstan|Kenya|Kiribati|Korea|Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|
        Liechtenstein|Lithuania|Luxembourg|Macao|Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Martinique|Mauritania|
        Mauritius|Mayotte|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Montserrat|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|
        New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|Niue|Norfolk Island|North Korea|North Macedonia|Northern Mariana Islands|Norway|Oman|
        Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Pitcairn|Poland|Portugal|Puerto Rico|Qatar|Republic of Congo|
        Romania|Russia|Russian Federation|Rwanda|Réunion|Saint Barthélemy|Saint Helena|Saint Kitts and Nevis|Saint Lucia|Saint Pierre and Miquelon|
        Saint Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|
        Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Georgia and the South Sandwich Islands|South Korea|South Sudan|Spain|
        Sri Lanka|Sudan|Suriname|Svalbard and Jan Mayen|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|The Gambia|Timor-Leste|
        Togo|Tokelau|Tonga|Trinidad and Tobago|Tunisia|Turkey|Turkmenistan|Turks and Caicos Islands|Tuvalu|Türkiye|U.K.|U.S.|UAE|UK|US|USA|Uganda|
        Ukraine|United Arab Emirates|United Kingdom|United States|United States Minor Outlying Islands|Uruguay|Uzbekistan|Vanuatu|Vatican City|
        Venezuela|Vietnam|Virgin Islands|Wales|Wallis and Futuna|Western Sahara|Yemen|Zambia|Zimbabwe
        """);

    /// <summary>Whether the name is a country's.</summary>
    public static bool Contains(ReadOnlySpan<char> name) => Names.Contains(name);
}
