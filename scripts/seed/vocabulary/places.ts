/** Where companies are: countries by weight, each with its cities (largest first), language and telephone code. */
import { pick, pickSkewed, type Random } from '../random.ts';
import type { Language } from './names.ts';

export interface Place {
  city: string;
  state: string | null;
  country: string;
}

export interface Country {
  name: string;
  language: Language;
  dialCode: string;
  /** In per mille of all companies. */
  weight: number;
  places: Place[];
}

/** country | language | code | weight | cities, each with its state after a slash. */
const table = `
United States|english|1|520|New York/New York,San Francisco/California,Los Angeles/California,Chicago/Illinois,Houston/Texas,Boston/Massachusetts,Austin/Texas,Seattle/Washington,Atlanta/Georgia,Dallas/Texas,San Diego/California,Denver/Colorado,Washington/District of Columbia,Philadelphia/Pennsylvania,Phoenix/Arizona,Minneapolis/Minnesota,San Jose/California,Portland/Oregon,Miami/Florida,Charlotte/North Carolina,Nashville/Tennessee,Tampa/Florida,Salt Lake City/Utah,Columbus/Ohio,Detroit/Michigan,Raleigh/North Carolina,Pittsburgh/Pennsylvania,Kansas City/Missouri,St. Louis/Missouri,Orlando/Florida,Las Vegas/Nevada,San Antonio/Texas,Indianapolis/Indiana,Cincinnati/Ohio,Sacramento/California,Milwaukee/Wisconsin,Richmond/Virginia,Baltimore/Maryland,Oakland/California,Palo Alto/California,Irvine/California,Boise/Idaho,Omaha/Nebraska,Albuquerque/New Mexico,New Orleans/Louisiana,Honolulu/Hawaii,Anchorage/Alaska,Cañon City/Colorado,Española/New Mexico
United Kingdom|english|44|85|London/England,Manchester/England,Birmingham/England,Leeds/England,Edinburgh/Scotland,Bristol/England,Glasgow/Scotland,Cambridge/England,Cardiff/Wales,Belfast/Northern Ireland,Reading/England
India|hindi|91|80|Bengaluru/Karnataka,Mumbai/Maharashtra,Hyderabad/Telangana,Pune/Maharashtra,New Delhi/Delhi,Chennai/Tamil Nadu,Gurugram/Haryana,Noida/Uttar Pradesh,Ahmedabad/Gujarat,Kolkata/West Bengal,Kochi/Kerala
Canada|english|1|50|Toronto/Ontario,Vancouver/British Columbia,Montréal/Québec,Calgary/Alberta,Ottawa/Ontario,Edmonton/Alberta,Québec/Québec,Winnipeg/Manitoba,Halifax/Nova Scotia
Germany|german|49|38|Berlin/Berlin,München/Bayern,Hamburg/Hamburg,Frankfurt am Main/Hessen,Köln/Nordrhein-Westfalen,Düsseldorf/Nordrhein-Westfalen,Stuttgart/Baden-Württemberg,Leipzig/Sachsen,Nürnberg/Bayern
Australia|english|61|34|Sydney/New South Wales,Melbourne/Victoria,Brisbane/Queensland,Perth/Western Australia,Adelaide/South Australia,Canberra/Australian Capital Territory
France|french|33|32|Paris/Île-de-France,Lyon/Auvergne-Rhône-Alpes,Toulouse/Occitanie,Nantes/Pays de la Loire,Bordeaux/Nouvelle-Aquitaine,Lille/Hauts-de-France,Saint-Étienne/Auvergne-Rhône-Alpes
Netherlands|dutch|31|22|Amsterdam/Noord-Holland,Rotterdam/Zuid-Holland,Utrecht/Utrecht,Eindhoven/Noord-Brabant,The Hague/Zuid-Holland
Brazil|spanish|55|20|São Paulo/São Paulo,Rio de Janeiro/Rio de Janeiro,Belo Horizonte/Minas Gerais,Curitiba/Paraná,Brasília/Distrito Federal,Florianópolis/Santa Catarina
Spain|spanish|34|16|Madrid/Comunidad de Madrid,Barcelona/Catalunya,Valencia/Comunitat Valenciana,Sevilla/Andalucía,Málaga/Andalucía
Italy|italian|39|14|Milano/Lombardia,Roma/Lazio,Torino/Piemonte,Bologna/Emilia-Romagna,Napoli/Campania
Sweden|nordic|46|11|Stockholm/,Göteborg/Västra Götaland,Malmö/Skåne,Uppsala/
Switzerland|german|41|10|Zürich/Zürich,Genève/Genève,Basel/Basel-Stadt,Bern/Bern,Lausanne/Vaud
Mexico|spanish|52|10|Ciudad de México/Ciudad de México,Monterrey/Nuevo León,Guadalajara/Jalisco,Querétaro/Querétaro
Japan|japanese|81|9|Tokyo/Tokyo,Osaka/Osaka,Yokohama/Kanagawa,Nagoya/Aichi,Fukuoka/Fukuoka,京都市/京都府
China|chinese|86|9|Shanghai/Shanghai,Beijing/Beijing,Shenzhen/Guangdong,Hangzhou/Zhejiang,Chengdu/Sichuan,广州市/广东省
Singapore|english|65|8|Singapore/
Israel|hebrew|972|7|Tel Aviv-Yafo/Tel Aviv District,Haifa/Haifa District,Jerusalem/Jerusalem District
Denmark|nordic|45|6|København/Hovedstaden,Aarhus/Midtjylland,Odense/Syddanmark
Ireland|english|353|6|Dublin/Leinster,Cork/Munster,Galway/Connacht
Poland|polish|48|6|Warszawa/Mazowieckie,Kraków/Małopolskie,Wrocław/Dolnośląskie,Gdańsk/Pomorskie,Łódź/Łódzkie
United Arab Emirates|english|971|6|Dubai/Dubai,Abu Dhabi/Abu Dhabi,Sharjah/Sharjah
South Africa|english|27|5|Johannesburg/Gauteng,Cape Town/Western Cape,Durban/KwaZulu-Natal,Pretoria/Gauteng
Belgium|dutch|32|4|Brussels/,Antwerpen/Vlaanderen,Gent/Vlaanderen,Liège/Wallonie
Norway|nordic|47|4|Oslo/,Bergen/Vestland,Trondheim/Trøndelag,Tromsø/Troms
Türkiye|turkish|90|4|İstanbul/İstanbul,Ankara/Ankara,İzmir/İzmir
Colombia|spanish|57|3|Bogotá/Bogotá D.C.,Medellín/Antioquia,Cali/Valle del Cauca
Argentina|spanish|54|3|Buenos Aires/Buenos Aires,Córdoba/Córdoba,Rosario/Santa Fe
Portugal|spanish|351|3|Lisboa/Lisboa,Porto/Porto,Braga/Braga
Austria|german|43|3|Wien/Wien,Graz/Steiermark,Linz/Oberösterreich
Czechia|polish|420|2|Praha/Praha,Brno/Jihomoravský kraj,Plzeň/Plzeňský kraj
Nigeria|english|234|2|Lagos/Lagos State,Abuja/Federal Capital Territory,Ibadan/Oyo State
Viet Nam|vietnamese|84|2|Hồ Chí Minh/,Hà Nội/,Đà Nẵng/
Iceland|nordic|354|1|Reykjavík/,Akureyri/
`;

const countries: Country[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', language = '', dialCode = '', weight = '', cities = ''] = line.split('|');
    const places = cities.split(',').map((text) => {
      const [city = '', state = ''] = text.split('/');
      return { city, state: state === '' ? null : state, country: name };
    });
    return { name, language: language as Language, dialCode, weight: Number(weight), places };
  });

/** Each country as often as it weighs. */
const byWeight = countries.flatMap((country) => Array.from({ length: country.weight }, () => country));

export const pickCountry = (random: Random): Country => pick(random, byWeight);

/** Large cities more often. */
export const pickPlace = (random: Random, country: Country): Place => pickSkewed(random, country.places);
