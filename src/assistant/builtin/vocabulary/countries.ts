/** Countries as data names them: name | adjectives and other names. The first spelling is the one that is searched for. */
export const countries = `
Afghanistan|afghan
Albania|albanian
Algeria|algerian
Andorra|andorran
Angola|angolan
Argentina|argentinian,argentine
Armenia|armenian
Australia|australian,aussie
Austria|austrian,österreich
Azerbaijan|azerbaijani
Bahamas|the bahamas,bahamian
Bahrain|bahraini
Bangladesh|bangladeshi
Belarus|belarusian
Belgium|belgian,belgique,belgië
Belize|belizean
Benin|beninese
Bhutan|bhutanese
Bolivia|bolivian
Bosnia and Herzegovina|bosnia,bosnian
Botswana|
Brazil|brazilian,brasil
Brunei|bruneian
Bulgaria|bulgarian
Burkina Faso|
Burundi|burundian
Cambodia|cambodian
Cameroon|cameroonian
Canada|canadian
Cape Verde|cabo verde
Central African Republic|
Chile|chilean
China|chinese
Colombia|colombian
Costa Rica|costa rican
Côte d'Ivoire|ivory coast,ivorian
Croatia|croatian,hrvatska
Cuba|cuban
Cyprus|cypriot
Czech Republic|czech,czechia
Democratic Republic of the Congo|dr congo,drc
Denmark|danish,danmark
Djibouti|
Dominican Republic|
Ecuador|ecuadorian
Egypt|egyptian
El Salvador|salvadoran
Eritrea|eritrean
Estonia|estonian
Ethiopia|ethiopian
Fiji|fijian
Finland|finnish,suomi
France|french
Gabon|gabonese
Gambia|gambian
Georgia|georgian
Germany|german,deutschland
Ghana|ghanaian
Greece|greek
Guatemala|guatemalan
Guinea|guinean
Guyana|guyanese
Haiti|haitian
Honduras|honduran
Hong Kong|
Hungary|hungarian
Iceland|icelandic
India|indian
Indonesia|indonesian
Iran|iranian
Iraq|iraqi
Ireland|irish
Israel|israeli
Italy|italian,italia
Jamaica|jamaican
Japan|japanese
Jordan|jordanian
Kazakhstan|kazakh
Kenya|kenyan
Kosovo|kosovar
Kuwait|kuwaiti
Kyrgyzstan|kyrgyz
Laos|laotian
Latvia|latvian
Lebanon|lebanese
Lesotho|
Liberia|liberian
Libya|libyan
Liechtenstein|
Lithuania|lithuanian
Luxembourg|luxembourgish
Macao|macau
Madagascar|malagasy
Malawi|malawian
Malaysia|malaysian
Maldives|maldivian
Mali|malian
Malta|maltese
Mauritania|mauritanian
Mauritius|mauritian
Mexico|mexican,méxico
Moldova|moldovan
Monaco|monegasque
Mongolia|mongolian
Montenegro|montenegrin
Morocco|moroccan
Mozambique|mozambican
Myanmar|burma,burmese
Namibia|namibian
Nepal|nepali,nepalese
Netherlands|the netherlands,dutch,holland,nederland
New Zealand|new zealander,kiwi
Nicaragua|nicaraguan
Niger|nigerien
Nigeria|nigerian
North Korea|north korean
North Macedonia|macedonia,macedonian
Norway|norwegian,norge
Oman|omani
Pakistan|pakistani
Palestine|palestinian
Panama|panamanian
Papua New Guinea|
Paraguay|paraguayan
Peru|peruvian
Philippines|the philippines,filipino,philippine
Poland|polish,polska
Portugal|portuguese
Puerto Rico|puerto rican
Qatar|qatari
Romania|romanian
Russia|russian,russian federation
Rwanda|rwandan
Saudi Arabia|saudi,saudi arabian,ksa
Senegal|senegalese
Serbia|serbian
Sierra Leone|
Singapore|singaporean
Slovakia|slovak,slovakian
Slovenia|slovenian,slovene
Somalia|somali
South Africa|south african
South Korea|korea,korean,south korean
South Sudan|
Spain|spanish,españa
Sri Lanka|sri lankan
Sudan|sudanese
Suriname|surinamese
Sweden|swedish,sverige
Switzerland|swiss,schweiz,suisse
Syria|syrian
Taiwan|taiwanese
Tajikistan|tajik
Tanzania|tanzanian
Thailand|thai
Togo|togolese
Trinidad and Tobago|trinidad
Tunisia|tunisian
Turkey|turkish,türkiye
Turkmenistan|turkmen
Uganda|ugandan
Ukraine|ukrainian
United Arab Emirates|uae,emirates,emirati
United Kingdom|uk,u.k,britain,great britain,british,gb
United States|usa,u.s,u.s.a,the states,united states of america,american,america
Uruguay|uruguayan
Uzbekistan|uzbek
Vatican City|
Venezuela|venezuelan
Vietnam|vietnamese
Yemen|yemeni
Zambia|zambian
Zimbabwe|zimbabwean
`;

/** Names that stand for several countries: names | countries. */
export const regions = `
european union,eu|Austria,Belgium,Bulgaria,Croatia,Cyprus,Czech Republic,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,Ireland,Italy,Latvia,Lithuania,Luxembourg,Malta,Netherlands,Poland,Portugal,Romania,Slovakia,Slovenia,Spain,Sweden
europe,european|Albania,Andorra,Austria,Belarus,Belgium,Bosnia and Herzegovina,Bulgaria,Croatia,Cyprus,Czech Republic,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,Iceland,Ireland,Italy,Kosovo,Latvia,Liechtenstein,Lithuania,Luxembourg,Malta,Moldova,Monaco,Montenegro,Netherlands,North Macedonia,Norway,Poland,Portugal,Romania,Serbia,Slovakia,Slovenia,Spain,Sweden,Switzerland,Ukraine,United Kingdom
dach|Germany,Austria,Switzerland
benelux|Belgium,Netherlands,Luxembourg
nordics,nordic countries,nordic,scandinavia,scandinavian|Denmark,Finland,Iceland,Norway,Sweden
baltics,baltic states,baltic|Estonia,Latvia,Lithuania
iberia|Spain,Portugal
north america,north american|United States,Canada,Mexico
latin america,latin american,latam|Argentina,Bolivia,Brazil,Chile,Colombia,Costa Rica,Cuba,Dominican Republic,Ecuador,El Salvador,Guatemala,Honduras,Mexico,Nicaragua,Panama,Paraguay,Peru,Uruguay,Venezuela
south america,south american|Argentina,Bolivia,Brazil,Chile,Colombia,Ecuador,Guyana,Paraguay,Peru,Suriname,Uruguay,Venezuela
southeast asia,south east asia|Brunei,Cambodia,Indonesia,Laos,Malaysia,Myanmar,Philippines,Singapore,Thailand,Vietnam
gulf states,gcc|Bahrain,Kuwait,Oman,Qatar,Saudi Arabia,United Arab Emirates
middle east,middle eastern|Bahrain,Egypt,Iran,Iraq,Israel,Jordan,Kuwait,Lebanon,Oman,Qatar,Saudi Arabia,Syria,Turkey,United Arab Emirates,Yemen
british isles,uk and ireland|United Kingdom,Ireland
anz|Australia,New Zealand
`;

/** Other ways in which data writes a country; tried when the data has them. */
export const otherSpellings: Record<string, string[]> = {
  'United States': ['USA', 'US', 'U.S.'],
  'United Kingdom': ['UK', 'Great Britain'],
  'United Arab Emirates': ['UAE'],
  'Czech Republic': ['Czechia'],
  Germany: ['Deutschland'],
  Spain: ['España'],
  Brazil: ['Brasil'],
  Turkey: ['Türkiye'],
};
