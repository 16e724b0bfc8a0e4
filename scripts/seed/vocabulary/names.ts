/** People's names by language, frequent ones first. A name in another script comes with its Latin spelling for addresses. */
import { chance, pick, pickSkewed, type Random } from '../random.ts';

export type Language = keyof typeof names;

export interface PersonName {
  first: string;
  last: string;
  /** Lower-case Latin letters only. */
  latinFirst: string;
  latinLast: string;
}

/** `written=latin` where the two differ by more than accents. */
const names = {
  english: {
    first:
      'James Mary John Michael Jennifer David Robert Sarah William Elizabeth Jessica Christopher Emily Daniel Matthew Ashley Andrew Amanda Joshua Melissa Brian Stephanie Kevin Nicole Ryan Rachel Jason Laura Eric Megan Thomas Amy Steven Rebecca Mark Heather Scott Michelle Jeffrey Kimberly Adam Lauren Benjamin Katherine Justin Angela Timothy Kelly Gregory Christina Aaron Samantha Patrick Andrea Sean Lisa Nathan Erin Peter Karen Kyle Julie Tyler Danielle Paul Victoria Brandon Hannah Charles Alexandra Jonathan Olivia Samuel Natalie Nicholas Emma Jacob Grace Zachary Alyssa Ethan Chloé Dylan Zoë Luke Renée Connor Siobhán',
    last: 'Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White Harris Martin Thompson Garcia Martinez Robinson Clark Rodriguez Lewis Lee Walker Hall Allen Young Hernandez King Wright Lopez Hill Scott Green Adams Baker Gonzalez Nelson Carter Mitchell Perez Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Sanchez Morris Rogers Reed Cook Morgan Bell Murphy Bailey Rivera Cooper Richardson Cox Howard Ward Torres Peterson Gray Ramirez Watson Brooks Kelly Sanders Price Bennett Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Flores Washington Butler Simmons Foster Gonzales Bryant Alexander Russell Griffin Hayes Myers Ford Hamilton Graham Sullivan Wallace Woods Cole West Owens Reynolds Fisher Ellis Harrison Gibson McDonald Cruz Marshall Ortiz Gomez Murray Freeman Wells Webb Simpson Stevens Tucker Porter Hunter Hicks Crawford Boyd Mason Morales Kennedy Warren Dixon Ramos Reyes Burns Gordon Shaw Holmes Rice Robertson Hunt Black Daniels Palmer Mills Nichols Grant Knight Ferguson Rose Stone Dunn Perkins Hudson Spencer Gardner Stephens Payne Pierce Berry Matthews Arnold Wagner Willis Ray Watkins Olson Carroll Duncan Snyder Hart Cunningham Bradley Lane Andrews Ruiz Harper Fox Riley Armstrong Carpenter Weaver Greene Lawrence Elliott Chavez Sims Austin Peters Kelley Franklin Lawson OʼBrien Brontë',
  },
  german: {
    first:
      'Thomas Michael Andreas Stefan Peter Christian Anna Julia Sabine Katharina Martin Markus Alexander Daniel Jan Florian Sebastian Jürgen Jörg Björn Günther Lena Nina Claudia Petra Monika Susanne Ulrike Hannah Götz',
    last: 'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Krause Lehmann Köhler König Huber Kaiser Fuchs Peters Scholz Möller Weiß Jung Hahn Vogel Keller Günther Frank Berger Groß Böhm',
  },
  french: {
    first:
      'Jean Pierre Marie Nicolas Thomas Julien Camille Sophie Céline Aurélie François Stéphane Frédéric Sébastien Émilie Chloé Élodie Mathieu Guillaume Hélène Benoît Jérôme André Zoé Gaëlle',
    last: 'Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert Bonnet François Martínez Legrand Garnier Faure Rousseau Blanc Guérin Müller Henry Roussel Nicolas Perrin Lévêque Bérenger',
  },
  dutch: {
    first:
      'Jan Pieter Johannes Anna Sanne Daan Lotte Bram Sophie Thijs Femke Jeroen Maarten Esther Niels Anouk Joost Zoë',
    last: 'de_Jong Jansen de_Vries van_den_Berg Bakker van_Dijk Visser Smit Meijer de_Boer Mulder de_Groot Bos Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer',
  },
  spanish: {
    first:
      'José Juan Antonio María Carlos Ana Luis João Pedro Laura Javier Marta Andrés Sofía Miguel Lucía Fernando Paula Raúl Inês Diego Beatriz Rubén Mónica Álvaro Íñigo',
    last: 'García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Silva Santos Oliveira Souza Martín Jiménez Ruiz Hernández Díaz Moreno Álvarez Muñoz Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ferreira Araújo Núñez Peña Ibáñez',
  },
  italian: {
    first:
      'Marco Andrea Giuseppe Francesca Alessandro Giulia Luca Chiara Matteo Elena Paolo Sara Davide Niccolò Federica',
    last: 'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Costa Giordano Mancini Rizzo Lombardi Moretti Niccolò',
  },
  nordic: {
    first:
      'Anders Lars Johan Anna Karin Erik Mats Ingrid Søren Mette Bjørn Åsa Jørgen Astrid Nils Sigríður Guðrún Håkan Linnéa',
    last: 'Andersson Johansson Karlsson Nilsson Hansen Jensen Nielsen Olsen Pedersen Larsen Sørensen Lindström Öberg Sjögren Bergström Åkesson Jónsdóttir Ødegård Rasmussen Jørgensen',
  },
  polish: {
    first: 'Piotr Krzysztof Andrzej Anna Katarzyna Tomasz Paweł Agnieszka Michał Małgorzata Jiří Tomáš Łukasz Zdeněk',
    last: 'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Novák Svoboda Dvořák Černý Łukasiewicz',
  },
  turkish: {
    first: 'Mehmet Mustafa Ahmet Ayşe Fatma Emre Zeynep Özge İbrahim Çağla Şule Gökhan',
    last: 'Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Işık Güneş',
  },
  hindi: {
    first:
      'Amit Rahul Priya Sandeep Anil Neha Rajesh Sanjay Pooja Vijay Deepak Anjali Suresh Ravi Kavita Manish Ankit Divya Arjun Nisha Vikram Sunita Rohit Shruti',
    last: 'Kumar Sharma Singh Patel Gupta Reddy Shah Rao Jain Agarwal Mehta Verma Nair Iyer Mishra Joshi Desai Chopra Malhotra Banerjee Mukherjee Das Pillai Kapoor Bhat',
  },
  japanese: {
    first: '健太=kenta 翔太=shota 陽子=yoko 直樹=naoki 美咲=misaki Hiroshi Takashi Yuki Keiko さくら=sakura ケン=ken',
    last: '佐藤=sato 鈴木=suzuki 高橋=takahashi 田中=tanaka 渡辺=watanabe Yamamoto Nakamura Kobayashi 加藤=kato 山田=yamada Ōno',
  },
  chinese: {
    first: '伟=wei 芳=fang 娜=na 敏=min 静=jing Ming Xiaoling 强=qiang 磊=lei 洋=yang Yan',
    last: '王=wang 李=li 张=zhang 刘=liu 陈=chen Yang Huang 赵=zhao 吴=wu 周=zhou Xu',
  },
  hebrew: {
    first: 'David Moshe Yael Noa Avi Tamar Eitan Shira Yossi Michal Itai דנה=dana',
    last: 'Cohen Levi Mizrahi Peretz Biton Dahan Avraham Friedman Malka Azoulay Katz כהן=cohen',
  },
  vietnamese: {
    first: 'Anh Minh Hương Tuấn Linh Đức Thảo Hùng Ngọc Quân',
    last: 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng',
  },
} as const;

/** Rare surnames, so that most people's addresses are their own. */
const surnameStarts =
  'Ash Black Bram Brook Carl Chad Clay Cran Dal East Ell Fair Farn Gar Gold Had Hart Hazel Hol Ing Kel Kirk Lan Lin Mans Mar Nor Oak Pem Quin Rad Red Rock Sel Shel Stan Stock Thorn Tow Vin Wake Wal Wes Whit Win Wool Yar';
const surnameEnds =
  'bourne bridge brook bury by castle combe cott dale den field ford gate grove ham hurst ington land ley low man mere more ridge sby son stead stone ton wick wood worth';

interface Spelling {
  written: string;
  latin: string;
}

const toSpellings = (text: string): Spelling[] =>
  text.split(' ').map((entry) => {
    const [written = '', latin = written] = entry.replaceAll('_', ' ').split('=');
    return { written, latin: toLatin(latin) };
  });

/** Lower-case ASCII letters and digits; what has none of them in it is lost. */
export function toLatin(text: string): string {
  return text
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/[^a-z0-9]/g, '');
}
const letters: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

const spellings = Object.fromEntries(
  Object.entries(names).map(([language, { first, last }]) => [
    language,
    { first: toSpellings(first), last: toSpellings(last) },
  ]),
) as Record<Language, { first: Spelling[]; last: Spelling[] }>;
const rareStarts = surnameStarts.split(' ');
const rareEnds = surnameEnds.split(' ');

export function pickName(random: Random, language: Language): PersonName {
  const { first: firsts, last: lasts } = spellings[language];
  const first = pickSkewed(random, firsts, 1.5);
  const last = language === 'english' && chance(random, 0.5) ? rareSurname(random) : pickSkewed(random, lasts, 1.4);
  return { first: first.written, last: last.written, latinFirst: first.latin, latinLast: last.latin };
}

function rareSurname(random: Random): Spelling {
  const written = pick(random, rareStarts) + pick(random, rareEnds);
  return { written, latin: written.toLowerCase() };
}
