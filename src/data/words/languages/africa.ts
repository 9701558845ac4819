import type { AnswerWords } from "../answer-words";

const swahili: AnswerWords = {
  language: "Swahili",
  sources: [
    "Survey forms in Kiswahili of Kenya and Tanzania, as in public repositories; not compared with a printed instrument.",
    "PHQ-9, Swahili.",
    "Bohemia study, census forms for Tanzania, Swahili.",
  ],
  scales: {
    "yes or no": [["hapana"], ["ndiyo", "ndio"]],
    agreement: [
      ["sikubaliani kabisa"],
      ["sikubaliani", "sikubali"],
      ["sikubaliani kiasi"],
      ["sina upande", "sina uhakika", "wastani"],
      ["nakubaliana kiasi"],
      ["nakubaliana", "nakubali", "ninakubaliana", "ninakubali"],
      ["nakubaliana kabisa", "nakubali kabisa", "ninakubaliana kabisa", "nakubaliana sana"],
    ],
    frequency: [
      ["kamwe", "sio kabisa"],
      ["mara chache sana"],
      ["mara chache"],
      ["wakati mwingine", "siku kadhaa", "siku chache"],
      ["mara kwa mara", "zaidi ya nusu ya siku", "zaidi ya nusu ya siku hizo"],
      ["mara nyingi"],
      ["karibu kila siku"],
      ["kila wakati", "daima", "siku zote"],
    ],
    satisfaction: [
      ["sijaridhika kabisa"],
      ["sijaridhika"],
      ["wastani", "kawaida"],
      ["nimeridhika"],
      ["nimeridhika sana"],
    ],
  },
  noAnswer: [
    "sijui",
    "hajui",
    "sitaki kujibu",
    "ningependelea kutojibu",
    "napendelea kutojibu",
    "amekataa kujibu",
    "hakuna jibu",
    "haihusiki",
    "haihusu",
    "sikumbuki",
  ],
};

const amharic: AnswerWords = {
  language: "Amharic",
  sources: ["Wordings of Amharic questionnaires in general; not compared with a printed instrument."],
  scales: {
    "yes or no": [
      ["አይ", "አይደለም", "የለም"],
      ["አዎ", "አዎን"],
    ],
    agreement: [
      ["በጣም አልስማማም", "ሙሉ በሙሉ አልስማማም"],
      ["አልስማማም"],
      ["ገለልተኛ"],
      ["እስማማለሁ"],
      ["በጣም እስማማለሁ", "ሙሉ በሙሉ እስማማለሁ"],
    ],
    frequency: [
      ["በጭራሽ", "በፍጹም", "በፍፁም"],
      ["አልፎ አልፎ"],
      ["አንዳንድ ጊዜ", "አንዳንዴ"],
      ["ብዙ ጊዜ", "ብዙውን ጊዜ"],
      ["ሁልጊዜ", "ሁል ጊዜ"],
    ],
  },
  noAnswer: ["አላውቅም", "መልስ የለም"],
};

const afrikaans: AnswerWords = {
  language: "Afrikaans",
  sources: [
    "COLLES and ATTLS surveys, Afrikaans.",
    "Wordings of Afrikaans questionnaires in general, where those differ; not compared with a printed instrument.",
  ],
  scales: {
    "yes or no": [["nee"], ["ja"]],
    agreement: [
      ["stem glad nie saam nie", "stem beslis nie saam nie", "verskil sterk", "verskil baie"],
      ["stem nie saam nie", "verskil"],
      ["verskil ietwat"],
      ["neutraal"],
      ["stem ietwat saam"],
      ["stem saam"],
      ["stem heeltemal saam", "stem beslis saam", "stem sterk saam", "stem baie saam"],
    ],
    frequency: [
      ["nooit"],
      ["amper nooit", "byna nooit"],
      ["selde"],
      ["soms", "party keer", "pary keer"],
      ["dikwels", "gereeld"],
      ["gewoonlik", "meestal"],
      ["amper altyd", "byna altyd"],
      ["altyd"],
    ],
    satisfaction: [["baie ontevrede"], ["ontevrede"], ["neutraal"], ["tevrede"], ["baie tevrede"]],
  },
  noAnswer: [
    "weet nie",
    "ek weet nie",
    "verkies om nie te antwoord nie",
    "verkies om nie te sê nie",
    "geen antwoord",
    "nie van toepassing nie",
    "nie van toepassing",
  ],
};

const isiZulu: AnswerWords = {
  language: "isiZulu",
  sources: ["Common words for yes, no and consent; not compared with a printed instrument."],
  scales: {
    "yes or no": [["cha"], ["yebo"]],
    agreement: [["angivumi"], ["ngiyavuma"]],
  },
  noAnswer: ["angazi"],
};

const luganda: AnswerWords = {
  language: "Luganda",
  sources: ["C4P study of groups in Uganda, questionnaire in Luganda (oTree)."],
  scales: {
    "yes or no": [["nedda"], ["yee"]],
    agreement: [
      ["sikkiriziganya ddala"],
      ["sikkiriziganya"],
      ["wadde sikkiriziganya oba okukkaanya"],
      ["nzikiriza"],
      ["akkiriziganya ddala"],
    ],
  },
  noAnswer: ["tamanyi", "simanyi", "nsiima obutayogera", "tekikwatagana"],
};

export const africa: readonly AnswerWords[] = [swahili, amharic, afrikaans, isiZulu, luganda];
