import { plainText } from "../csv/cell-text";

/** Column names for characteristics of a person, by language; without accents where a program may have dropped them. */
const GROUP_NAMES: readonly string[] = [
  "altersgruppe familienstand beruf einkommen herkunftsland staatsangehörigkeit nationalität schule klasse schulform",
  "âge nationalité profession revenu langue école classe diplôme département ethnie situationfamiliale étatcivil",
  "género educación estudios escuela provincia departamento idioma nacionalidad ocupación ingresos etnia estadocivil",
  "idade gênero escola turma escolaridade região distrito município religião nacionalidade profissão ocupação renda raça",
  "età genere paese regione scuola classe istruzione titolodistudio religione nazionalità professione reddito statocivile",
  "regio provincie klas opleiding opleidingsniveau godsdienst taal nationaliteit beroep inkomen burgerlijkestaat",
  "płeć województwo szkoła klasa wykształcenie religia język narodowość zawód dochód stancywilny",
  "umri jinsia nchi mkoa wilaya kaunti elimu dini lugha kabila shule",
  "ዕድሜ እድሜ ፆታ ጾታ አገር ሀገር ክልል ሃይማኖት",
  "ouderdom geslag provinsie skool godsdiens iminyaka ubulili emyaka obulili",
  "usia umur jeniskelamin jantina negara provinsi negeri daerah pendidikan agama bahasa suku bangsa kaum pekerjaan sekolah kelas",
  "kasarian bansa rehiyon lalawigan relihiyon wika paaralan",
  "อายุ เพศ ประเทศ จังหวัด ภูมิภาค ระดับการศึกษา ศาสนา อาชีพ รายได้",
  "tuổi giớitính quốcgia trìnhđộhọcvấn tôngiáo dântộc nghềnghiệp",
  "អាយុ ភេទ ខេត្ត ប្រទេស សាសនា",
  "kön ålder utbildning civilstånd skola klass yrke inkomst språk",
  "køn alder uddannelse civilstand skole klasse indkomst kjønn utdanning sivilstatus inntekt fylke",
  "pohlaví věk země vzdělání škola třída náboženství národnost rodinnýstav",
  "vârsta vârstă gen țara țară județ educație studii religie stareacivilă",
  "nem kor életkor korcsoport ország megye iskola osztály végzettség vallás",
  "φύλο ηλικία χώρα περιφέρεια εκπαίδευση θρησκεία",
  "стать вік країна область освіта релігія національність пол возраст страна регион образование религия национальность",
  "cinsiyet yaş ülke bölge eğitim okul sınıf gelir meslek medenidurum",
  "الجنس النوع العمر السن البلد الدولة المحافظة التعليم الديانة",
];

/** Column names for personal data, which belong in no analysis. */
const PERSONAL_NAMES: readonly string[] = [
  "vorname nachname anschrift telefon telefonnummer prénom nom nomdefamille courriel téléphone adresse",
  "nombre apellido apellidos correo correoelectrónico teléfono dirección nome sobrenome apelido telefone endereço morada",
  "cognome telefono indirizzo naam voornaam achternaam telefoonnummer adres imię nazwisko telefon",
  "jina nama pangalan ชื่อ ชื่อสกุล họtên họvàtên namn navn efternamn etternavn jméno příjmení nume prenume név",
  "όνομα επώνυμο имя фамилия прізвище телефон adsoyad soyad الاسم",
];

/** Beginnings of questions about the respondent, without accents. */
const QUESTIONS: readonly RegExp[] = [
  /^(wie alt (sind sie|bist du)|(was ist|welches ist|bitte nennen sie|bitte geben sie) (ihr|dein) (alter|geschlecht|familienstand|hochster)|(ihr|dein) (alter|geschlecht)$|welche(s|m) geschlecht|in welche[mr] (land|bundesland|region|schule|klasse|klassenstufe)|welche staatsangehorigkeit|sind sie (mannlich|weiblich|ein|eine)\b|bist du ein (junge|madchen))/,
  /^(quel age (avez|as)|quel est (votre|ton) (age|sexe|genre|pays|niveau d|diplome)|quelle est (votre|ta) (nationalite|religion|profession|langue)|(etes-vous|es-tu) (un|une) (homme|femme|garcon|fille)|dans quel(le)? (pays|region|departement|classe|ecole))/,
  /^¿?(cuantos anos tiene|que edad tiene|cual es (su|tu) (edad|sexo|genero|pais|nacionalidad|religion|estado civil|nivel de estudios|nivel educativo|ocupacion)|(es|eres) (usted )?(un |una )?(hombre|mujer|nino|nina|chico|chica)\b|en que (pais|provincia|region|departamento|comunidad autonoma))/,
  /^(quantos anos (voce )?(tem|tens)|qual e? ?(o |a )?(seu|sua|teu|tua) (idade|sexo|genero|pais|nacionalidade|religiao|escolaridade|nivel de|estado civil|raca)|em que (pais|estado|regiao|distrito|concelho|escola))/,
  /^(quanti anni (ha|hai)|qual e (il |la )(suo|sua|tuo|tua) (eta|sesso|genere|paese|nazionalita|titolo di studio)|in (quale|che) (paese|regione|provincia|classe|scuola)|sei (un |una )?(maschio|femmina|ragazzo|ragazza))/,
  /^(hoe oud (bent u|ben je|ben jij|is jy|is u)|wat is (uw|je|jouw|jou|u) (leeftijd|geslacht|gender|hoogste|nationaliteit|burgerlijke|ouderdom|geslag)|bent u een (man|vrouw)|ben je een (jongen|meisje)|in welke? (land|provincie|regio|gemeente|klas))/,
  /^(ile (ma pan|ma pani|masz|pan ma|pani ma).{0,15} lat|jak(i|a|ie) jest (pana|pani|twoj|twoja|twoje).{0,10} (wiek|plec|wyksztalcenie|narodowosc)|w jakim (kraju|wojewodztwie|jest pan|jestes wieku)|jestes (chlopcem|dziewczyna))/,
  /^(je,? )?(una (umri|miaka)|jinsia yako|umri wako)/,
  /^(berapa(kah)? (usia|umur)|apa(kah)? (jenis kelamin|jantina)|(usia|umur|jantina|jenis kelamin) (anda|kamu|responden))/,
  /^(ilang taon|ano ang (iyong )?(edad|kasarian|relihiyon))/,
  /^((คุณ|ท่าน|ปัจจุบันคุณ|ปัจจุบันท่าน)อายุ|(อายุ|เพศ)ของ(คุณ|ท่าน))/,
  /^(ban bao nhieu tuoi|(gioi tinh|do tuoi|tuoi) cua ban)/,
  /^olina emyaka/,
  /^(hur gammal ar|ar du (en )?(man|kvinna|pojke|flicka|kille|tjej)\b|(vilket|vad ar ditt) kon\b)/,
  /^(hvor gammel er|er du (en )?(mand|kvinde|dreng|pige|mann|kvinne|gutt|jente)\b|hvad er dit kon\b|hva er ditt kjonn)/,
  /^(kolik (je vam|je ti|mate|mas) let|jake je (vase|tvoje) (pohlavi|vzdelani)|jaky je (vas|tvuj) vek)/,
  /^((ce varsta|cati ani) (aveti|ai)|care este (varsta|sexul|genul))/,
  /^((on |te )?hany eves|mi az (on|te)? ?(neme|eletkora)|melyik (orszag|megye))/,
  /^(ποσο χρονων|ποσων ετων|ποια ειναι η ηλικια|ποιο ειναι το φυλο)/,
  /^(скільки (вам|тобі).{0,12} років|(ваш вік|ваша стать)|сколько (вам|тебе).{0,12} лет|(ваш|твои) (возраст|пол)$)/,
  /^(kac yasinda|yasiniz|cinsiyetiniz)/,
  /^(كم عمرك|ما (هو )?(عمرك|جنسك))/,
];

const keys = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(" ").map((name) => plainText(name).normalize("NFKC"))));

const GROUPS = keys(GROUP_NAMES);
const PERSONAL = keys(PERSONAL_NAMES);

/** A name for comparison: lower case, without accents, blanks, underscores, points, hyphens and trailing digits. */
const keyOf = (name: string): string =>
  plainText(name)
    .replace(/[\s_.\-/]+|\d+$/g, "")
    .normalize("NFKC");

/** Whether a column's name, in languages other than English, is a characteristic of a person ("edad", "umri"). */
export function namesGroup(name: string): boolean {
  return GROUPS.has(keyOf(name));
}

/** Whether a column's name, in languages other than English, is for a person's name or address. */
export function namesPerson(name: string): boolean {
  return PERSONAL.has(keyOf(name));
}

/** Whether a question, in languages other than English, is about the respondent ("Wie alt sind Sie?"). */
export function asksAboutPerson(question: string): boolean {
  const plain = plainText(question)
    .replace(/^(\p{L}{0,2}\d+[.:)]?|[\d.]+)\s+/u, "")
    .replace(/[?:.;؟]+$/, "");
  return QUESTIONS.some((pattern) => pattern.test(plain));
}
