using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>Currencies, by the signs and words that stand for them, as ISO 4217 writes them.</summary>
static class Currencies
{
    // A bare dollar is the American one, and so with pounds, yen, pesos' sign and others; words that several countries share are left out.
    const string Signs = """
        $=USD us$=USD usd=USD €=EUR eur=EUR £=GBP gbp=GBP ¥=JPY jpy=JPY ₹=INR inr=INR ₽=RUB rub=RUB ₩=KRW krw=KRW ₺=TRY ₴=UAH uah=UAH ₦=NGN n=NGN
        n$=NAD ngn=NGN ₡=CRC ₪=ILS nis=ILS ฿=THB thb=THB ₱=PHP php=PHP r=ZAR zar=ZAR r$=BRL hk$=HKD hkd=HKD nt$=TWD a$=AUD au$=AUD aud=AUD c$=CAD
        ca$=CAD cad=CAD s$=SGD sg$=SGD sgd=SGD nz$=NZD j$=JMD tt$=TTD cny=CNY rmb=CNY chf=CHF aed=AED dhs=AED sar=SAR sr=SAR qar=QAR qr=QAR myr=MYR
        rm=MYR idr=IDR rp=IDR pkr=PKR kes=KES ksh=KES tsh=TZS ush=UGX ghs=GHS gh₵=GHS bnd=BND tk=BDT nok=NOK sek=SEK dkk=DKK pln=PLN huf=HUF czk=CZK
        egp=EGP kd=KWD kwd=KWD bd=BHD bhd=BHD omr=OMR jod=JOD vnd=VND nad=NAD bwp=BWP zmw=ZMW mad=MAD lkr=LKR npr=NPR
        brl=BRL mxn=MXN ars=ARS clp=CLP uyu=UYU pyg=PYG dop=DOP nzd=NZD twd=TWD jmd=JMD ttd=TTD fjd=FJD xof=XOF xaf=XAF rwf=RWF ugx=UGX tzs=TZS etb=ETB
        mzn=MZN mwk=MWK bdt=BDT mmk=MMK khr=KHR kzt=KZT uzs=UZS rsd=RSD bgn=BGN isk=ISK irr=IRR iqd=IQD lbp=LBP syp=SYP dzd=DZD tnd=TND lyd=LYD sdg=SDG
        afn=AFN gtq=GTQ
        """;

    const string Words = """
        dollar=USD dollars=USD buck=USD bucks=USD cent=USD cents=USD euro=EUR euros=EUR pound=GBP pounds=GBP quid=GBP pence=GBP p=GBP yen=JPY yuan=CNY
        renminbi=CNY ruble=RUB rubles=RUB rouble=RUB roubles=RUB ringgit=MYR rupiah=IDR baht=THB won=KRW rand=ZAR rands=ZAR naira=NGN shekel=ILS
        shekels=ILS zloty=PLN hryvnia=UAH hryvnias=UAH dong=VND taka=BDT cedi=GHS cedis=GHS real=BRL reais=BRL forint=HUF forints=HUF kyat=MMK
        pula=BWP metical=MZN meticais=MZN kwanza=AOA lira=TRY liras=TRY birr=ETB
        """;

    // Of words that several countries share, and of dollars that are not the American ones.
    const string OfCountries = """
        australian+dollars=AUD canadian+dollars=CAD singapore+dollars=SGD singaporean+dollars=SGD jamaican+dollars=JMD namibian+dollars=NAD
        zealand+dollars=NZD kong+dollars=HKD taiwan+dollars=TWD kenyan+shillings=KES kenya+shillings=KES ugandan+shillings=UGX
        tanzanian+shillings=TZS somali+shillings=SOS pakistani+rupees=PKR indian+rupees=INR lankan+rupees=LKR nepalese+rupees=NPR nepali+rupees=NPR
        mauritian+rupees=MUR swiss+francs=CHF cfa+francs=XOF rwandan+francs=RWF congolese+francs=CDF mexican+pesos=MXN philippine+pesos=PHP
        argentine+pesos=ARS colombian+pesos=COP chilean+pesos=CLP uruguayan+pesos=UYU cuban+pesos=CUP dominican+pesos=DOP danish+kroner=DKK
        norwegian+kroner=NOK swedish+kronor=SEK swedish+krona=SEK icelandic+kronur=ISK czech+crowns=CZK saudi+riyals=SAR qatari+riyals=QAR
        omani+rials=OMR iranian+rials=IRR yemeni+rials=YER emirati+dirhams=AED moroccan+dirhams=MAD kuwaiti+dinars=KWD bahraini+dinars=BHD
        jordanian+dinars=JOD iraqi+dinars=IQD serbian+dinars=RSD tunisian+dinars=TND libyan+dinars=LYD algerian+dinars=DZD zambian+kwacha=ZMW
        malawian+kwacha=MWK egyptian+pounds=EGP lebanese+pounds=LBP lebanese+lira=LBP syrian+pounds=SYP sudanese+pounds=SDG
        """;

    static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>>
        BySign = WordTable.Pairs(Signs), ByWord = WordTable.Pairs(Words), ByCountry = WordTable.Pairs(OfCountries);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ScaledCodes =
        WordTable.Set("MUSD MEUR MGBP MSEK MNOK MDKK MCHF MCAD MAUD MPLN MCZK");

    /// <summary>The currency of a sign before or behind a number; null if it is none.</summary>
    public static string? OfSign(ReadOnlySpan<char> sign) => BySign.TryGetValue(sign.TrimEnd('.'), out string? code) ? code : null;

    /// <summary>The currency of a code behind a number with the letter of a million before it, <c>50 MUSD</c>; null if it is none.</summary>
    public static string? OfScaledCode(ReadOnlySpan<char> word) =>
        ScaledCodes.Contains(word) ? OfSign(word[1..]) : null;

    /// <summary>The currency of a word behind a number, and the word before it; null if it is none, or shared by several countries.</summary>
    public static string? OfWord(ReadOnlySpan<char> word, ReadOnlySpan<char> before) =>
        before.Length > 0 && ByCountry.TryGetValue($"{before}+{word}", out string? code) ? code : ByWord.TryGetValue(word, out code) ? code : null;

    /// <summary>Hundredths of a currency.</summary>
    public static bool IsHundredth(ReadOnlySpan<char> word) =>
        word.Equals("cent", StringComparison.OrdinalIgnoreCase) || word.Equals("cents", StringComparison.OrdinalIgnoreCase)
        || word.Equals("pence", StringComparison.OrdinalIgnoreCase) || word is "¢" or "p";
}
