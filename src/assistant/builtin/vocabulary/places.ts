/** States and provinces: name | code | other names. Codes are read in capitals only. */
export const states = `
Alabama|AL
Alaska|AK
Arizona|AZ
Arkansas|AR
California|CA|cali,californian
Colorado|CO
Connecticut|CT
Delaware|DE
Florida|FL|floridian
Georgia|GA
Hawaii|HI
Idaho|ID
Illinois|IL
Indiana|IN
Iowa|IA
Kansas|KS
Kentucky|KY
Louisiana|LA
Maine|ME
Maryland|MD
Massachusetts|MA
Michigan|MI
Minnesota|MN
Mississippi|MS
Missouri|MO
Montana|MT
Nebraska|NE
Nevada|NV
New Hampshire|NH
New Jersey|NJ
New Mexico|NM
New York|NY|new york state,upstate new york
North Carolina|NC
North Dakota|ND
Ohio|OH
Oklahoma|OK
Oregon|OR
Pennsylvania|PA
Rhode Island|RI
South Carolina|SC
South Dakota|SD
Tennessee|TN
Texas|TX|texan
Utah|UT
Vermont|VT
Virginia|VA
Washington|WA|washington state
West Virginia|WV
Wisconsin|WI
Wyoming|WY
District of Columbia|DC
Puerto Rico|PR
Guam|GU
American Samoa|AS
U.S. Virgin Islands|VI|virgin islands,us virgin islands
Northern Mariana Islands|MP
Alberta|AB
British Columbia|BC
Manitoba|MB
New Brunswick|NB
Nova Scotia|NS
Ontario|ON
Quebec|QC|québec
Saskatchewan|SK
England||english
Scotland||scottish
Wales||welsh
Northern Ireland||
Bavaria||bayern,bavarian
Baden-Württemberg||baden württemberg
Hesse||hessen
Saxony||sachsen
Lower Saxony||niedersachsen
North Rhine-Westphalia||nordrhein westfalen,nrw
New South Wales|NSW
Queensland|QLD
Western Australia||
South Australia||
Tasmania||
Karnataka||
Maharashtra||
Tamil Nadu||
Telangana||
Gujarat||
Catalonia||catalunya,catalan
Andalusia||andalucía
Lombardy||lombardia
Tuscany||toscana
Brittany||bretagne
`;

/** Cities that a request may name; those that are missing are looked up in the data: how people say it = how data writes it, where that is not the same. */
export const cities = `
Amsterdam|Rotterdam|Utrecht|Eindhoven|The Hague,den haag|Brussels,bruxelles,brussel|Antwerp,antwerpen|Ghent,gent
Berlin|Munich,münchen|Hamburg|Frankfurt,frankfurt am main|Cologne,köln|Düsseldorf|Stuttgart|Leipzig|Nuremberg,nürnberg|Dresden|Hanover,hannover|Bremen
Vienna,wien|Graz|Salzburg|Linz|Zurich,zürich|Geneva,genève|Basel|Bern|Lausanne
Paris|Lyon|Marseille|Toulouse|Bordeaux|Nantes|Lille|Strasbourg|Montpellier
London|Manchester|Birmingham|Leeds|Edinburgh|Glasgow|Bristol|Liverpool|Sheffield|Belfast|Cardiff|Oxford|Cambridge
Dublin|Cork|Madrid|Barcelona|Valencia|Seville,sevilla|Málaga|Bilbao|Lisbon,lisboa|Porto
Rome,roma|Milan,milano|Turin,torino|Naples,napoli|Florence,firenze|Bologna|Venice,venezia
Copenhagen,københavn|Aarhus|Stockholm|Gothenburg,göteborg|Malmö|Oslo|Bergen|Helsinki|Tampere|Reykjavik
Warsaw,warszawa|Kraków,cracow|Wrocław|Gdańsk|Poznań|Prague,praha|Brno|Budapest|Bratislava|Bucharest,bucurești|Cluj-Napoca,cluj
Sofia|Belgrade,beograd|Zagreb|Ljubljana|Athens|Thessaloniki|Istanbul|Ankara|Izmir|Kyiv,kiev|Lviv|Moscow,moskva|Saint Petersburg,st petersburg=Saint Petersburg,St. Petersburg
Tallinn|Riga|Vilnius|Minsk|Tbilisi|Yerevan
New York City,nyc=New York|San Francisco,sf=San Francisco|Los Angeles|San Diego|San Jose|Oakland|Palo Alto|Mountain View|Sacramento|Seattle|Portland|Austin|Dallas|Houston|San Antonio
Chicago|Boston|Atlanta|Miami|Orlando|Tampa|Denver|Boulder|Phoenix|Las Vegas|Salt Lake City|Minneapolis|Detroit|Cleveland|Columbus|Cincinnati|Pittsburgh|Philadelphia
Baltimore|Nashville|Charlotte|Raleigh|Durham|Indianapolis|Milwaukee|St. Louis,st louis,saint louis=St. Louis,Saint Louis|Kansas City|New Orleans|Honolulu|Anchorage|Washington DC,washington d.c,washington d c=Washington
Toronto|Vancouver|Montreal,montréal|Calgary|Ottawa|Edmonton|Winnipeg|Halifax
Mexico City,ciudad de méxico|Guadalajara|Monterrey|São Paulo|Rio de Janeiro,rio=Rio de Janeiro|Belo Horizonte|Buenos Aires|Santiago|Bogotá|Medellín|Lima|Quito|Montevideo
Bengaluru,bangalore|Mumbai,bombay|New Delhi|Delhi|Hyderabad|Pune|Chennai|Kolkata|Gurugram,gurgaon|Noida|Ahmedabad|Karachi|Lahore|Dhaka|Colombo
Tokyo|Osaka|Kyoto|Yokohama|Seoul|Busan|Beijing|Shanghai|Shenzhen|Guangzhou|Hangzhou|Taipei|Bangkok|Kuala Lumpur|Jakarta|Manila|Hanoi|Ho Chi Minh City,saigon
Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Auckland|Wellington|Christchurch
Tel Aviv|Jerusalem|Haifa|Dubai|Abu Dhabi|Riyadh|Jeddah|Doha|Kuwait City|Cairo|Casablanca|Lagos|Nairobi|Accra|Johannesburg|Cape Town|Durban|Tunis|Algiers|Addis Ababa
`;
