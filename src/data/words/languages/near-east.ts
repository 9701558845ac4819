import type { AnswerWords } from "../answer-words";

const turkish: AnswerWords = {
  language: "Turkish",
  sources: [
    "European Social Survey, questionnaires for Turkey (2004, 2008).",
    "PHQ-9, Turkish.",
    "WHOQOL-BREF, Turkish, 1999.",
  ],
  scales: {
    "yes or no": [
      ["hayır", "yanlış"],
      ["evet", "doğru"],
    ],
    agreement: [
      ["kesinlikle katılmıyorum", "hiç katılmıyorum", "tamamen katılmıyorum"],
      ["katılmıyorum"],
      ["kısmen katılmıyorum", "biraz katılmıyorum"],
      [
        "kararsızım",
        "ne katılıyorum ne katılmıyorum",
        "ne katılıyorum, ne katılmıyorum",
        "ne katılıyorum ne de katılmıyorum",
        "nötr",
      ],
      ["kısmen katılıyorum", "biraz katılıyorum"],
      ["katılıyorum"],
      ["kesinlikle katılıyorum", "tamamen katılıyorum"],
    ],
    frequency: [
      ["hiçbir zaman", "hiç", "asla"],
      ["hemen hemen hiç", "neredeyse hiç"],
      ["nadiren", "seyrek"],
      ["ara sıra", "arada sırada"],
      ["bazen", "bazı günler", "birkaç gün"],
      ["günlerin yarısından fazlasında"],
      ["sık sık", "sıklıkla"],
      ["genellikle", "çoğunlukla", "çoğu zaman"],
      ["çok sık", "hemen hemen her gün", "neredeyse her gün"],
      ["neredeyse her zaman", "hemen hemen her zaman"],
      ["her zaman", "daima"],
    ],
    satisfaction: [
      ["hiç memnun değilim", "hiç hoşnut değil"],
      ["memnun değilim"],
      ["çok az hoşnut"],
      ["ne hoşnut ne de değil", "ne memnunum ne değilim"],
      ["epeyce hoşnut"],
      ["memnunum"],
      ["çok memnunum", "çok hoşnut"],
    ],
    intensity: [
      ["hiç"],
      ["çok az"],
      ["biraz", "az"],
      ["orta derecede", "orta düzeyde"],
      ["oldukça", "epeyce"],
      ["çok", "çokça"],
      ["aşırı derecede", "çok fazla"],
    ],
  },
  noAnswer: [
    "bilmiyorum",
    "fikrim yok",
    "bilmiyorum/fikrim yok",
    "cevap yok",
    "yanıt yok",
    "cevap vermek istemiyorum",
    "yanıtlamak istemiyorum",
    "belirtmek istemiyorum",
  ],
};

const arabic: AnswerWords = {
  language: "Arabic",
  sources: ["Arab Barometer, Arabic questionnaires.", "PHQ-9, Arabic."],
  scales: {
    "yes or no": [["لا"], ["نعم"]],
    agreement: [
      ["لا أوافق بشدة", "غير موافق بشدة", "أعارض بشدة", "لا أوافق على الإطلاق"],
      ["لا أوافق", "غير موافق", "أعارض"],
      ["لا أوافق إلى حد ما", "غير موافق إلى حد ما", "لا أوافق قليلاً"],
      ["محايد", "لا أوافق ولا أعارض"],
      ["أوافق إلى حد ما", "موافق إلى حد ما", "أوافق قليلاً"],
      ["أوافق", "موافق"],
      ["أوافق بشدة", "موافق بشدة"],
    ],
    frequency: [
      ["أبداً", "مطلقاً", "إطلاقاً", "ولا مرة"],
      ["نادراً جداً"],
      ["نادراً"],
      ["أحياناً", "في بعض الأحيان", "عدة أيام", "بعض الأيام"],
      ["أكثر من نصف الأيام"],
      ["غالباً", "في كثير من الأحيان"],
      ["تقريباً كل يوم", "كل يوم تقريباً"],
      ["دائماً", "طوال الوقت"],
    ],
    satisfaction: [
      ["غير راض على الإطلاق", "غير راض جداً", "غير راضي جداً"],
      ["غير راض", "غير راضي"],
      ["محايد"],
      ["راض", "راضي"],
      ["راض جداً", "راضي جداً"],
    ],
  },
  noAnswer: [
    "لا أعرف",
    "لا أدري",
    "لا أعلم",
    "رفض الإجابة",
    "أرفض الإجابة",
    "أفضل عدم الإجابة",
    "لا إجابة",
    "بدون إجابة",
    "لا ينطبق",
  ],
};

export const nearEast: readonly AnswerWords[] = [turkish, arabic];
