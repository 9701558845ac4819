import type { AnswerWords } from "../answer-words";

const indonesian: AnswerWords = {
  language: "Indonesian",
  sources: [
    "PHQ-9 and GAD-7, Indonesian.",
    "WHOQOL-BREF, Indonesian.",
    "COLLES and ATTLS surveys, Indonesian.",
  ],
  scales: {
    "yes or no": [
      ["tidak", "salah"],
      ["ya", "benar"],
    ],
    agreement: [
      ["sangat tidak setuju"],
      ["tidak setuju"],
      ["kurang setuju", "agak tidak setuju"],
      ["netral", "ragu-ragu", "ragu ragu"],
      ["agak setuju", "cukup setuju"],
      ["setuju"],
      ["sangat setuju"],
    ],
    frequency: [
      ["tidak pernah", "tidak sama sekali", "sama sekali tidak"],
      ["hampir tidak pernah", "sangat jarang"],
      ["jarang"],
      ["kadang-kadang", "kadang kadang", "kadang", "terkadang", "beberapa hari"],
      ["lebih dari separuh waktu yang dimaksud", "lebih dari separuh waktu", "lebih dari setengah hari"],
      ["sering"],
      ["sangat sering", "hampir setiap hari"],
      ["hampir selalu"],
      ["selalu"],
    ],
    satisfaction: [
      ["sangat tidak puas", "sangat tidak memuaskan"],
      ["tidak puas", "tidak memuaskan"],
      ["kurang puas", "kurang memuaskan"],
      ["netral", "biasa saja", "biasa-biasa saja"],
      ["cukup puas", "cukup memuaskan"],
      ["puas", "memuaskan"],
      ["sangat puas", "sangat memuaskan"],
    ],
  },
  noAnswer: [
    "tidak tahu",
    "tidak menjawab",
    "tidak tahu/tidak menjawab",
    "tidak tahu / tidak menjawab",
    "tidak ada jawaban",
    "menolak menjawab",
    "tidak ingin menjawab",
    "tidak berlaku",
    "tidak relevan",
  ],
};

const malay: AnswerWords = {
  language: "Malay",
  sources: ["COLLES and ATTLS surveys, Malay.", "PHQ-9, Malay."],
  scales: {
    "yes or no": [
      ["tidak", "palsu"],
      ["ya", "benar"],
    ],
    agreement: [
      ["sangat tidak setuju", "sangat tidak bersetuju", "amat tidak setuju", "amat tidak bersetuju"],
      ["tidak setuju", "tidak bersetuju"],
      ["kurang setuju", "kurang bersetuju", "agak tidak setuju", "agak tidak bersetuju"],
      ["tidak pasti", "berkecuali", "neutral"],
      ["agak setuju", "agak bersetuju"],
      ["setuju", "bersetuju"],
      ["sangat setuju", "sangat bersetuju", "amat setuju", "amat bersetuju"],
    ],
    frequency: [
      ["tidak pernah", "tidak pernah sama sekali"],
      ["hampir tidak pernah", "sangat jarang"],
      ["jarang", "jarang-jarang"],
      ["kadang-kadang", "kadangkala", "beberapa hari"],
      ["lebih dari seminggu", "lebih daripada seminggu"],
      ["kerap", "kerap kali", "sering"],
      ["hampir setiap hari"],
      ["selalu"],
      ["sangat kerap"],
      ["sentiasa", "setiap masa"],
    ],
    satisfaction: [
      ["sangat tidak berpuas hati", "sangat tidak puas hati", "sangat tidak memuaskan"],
      ["tidak berpuas hati", "tidak puas hati", "tidak memuaskan"],
      ["sederhana", "neutral"],
      ["berpuas hati", "puas hati", "memuaskan"],
      ["sangat berpuas hati", "sangat puas hati", "sangat memuaskan"],
    ],
  },
  noAnswer: ["tidak tahu", "tidak menjawab", "tiada jawapan", "enggan menjawab", "tidak berkenaan"],
};

const filipino: AnswerWords = {
  language: "Filipino",
  sources: [
    "Client satisfaction measurement of the Anti-Red Tape Authority, Philippines, Filipino, 2022.",
    "COLLES and ATTLS surveys, Filipino.",
    "PHQ-9, Filipino.",
  ],
  scales: {
    "yes or no": [["hindi"], ["oo"]],
    agreement: [
      ["lubos na hindi sumasang-ayon", "labis na hindi sumasang-ayon", "labis na tutol"],
      ["hindi sumasang-ayon"],
      ["medyo hindi sumasang-ayon", "medyo tutol"],
      ["walang kinikilingan", "neutral", "di-sang-ayon pero di rin tutol"],
      ["medyo sumasang-ayon", "medyo sang-ayon"],
      ["sumasang-ayon", "sang-ayon"],
      ["lubos na sumasang-ayon", "labis na sumasang-ayon", "labis na sang-ayon", "lubos na sang-ayon"],
    ],
    frequency: [
      ["hindi kailanman"],
      ["halos hindi kailanman", "halos dikailanman"],
      ["bihira", "madalang"],
      ["paminsan-minsan", "minsan", "ilang araw"],
      ["mahigit sa kalahati ng mga araw", "higit sa kalahati ng mga araw"],
      ["madalas", "kalimitan"],
      ["halos araw-araw"],
      ["halos palagi"],
      ["palagi", "lagi"],
    ],
    satisfaction: [
      ["lubos na hindi nasisiyahan"],
      ["hindi nasisiyahan"],
      ["medyo hindi nasisiyahan"],
      ["neutral"],
      ["medyo nasisiyahan"],
      ["nasisiyahan"],
      ["lubos na nasisiyahan"],
    ],
  },
  noAnswer: [
    "hindi alam",
    "hindi ko alam",
    "ayaw sumagot",
    "tumangging sumagot",
    "walang sagot",
    "hindi naaangkop",
    "walang opinyon",
  ],
};

/** Languages of Indonesia, Malaysia and the Philippines: Indonesian, Malay, Filipino. */
export const maritimeAsia: readonly AnswerWords[] = [indonesian, malay, filipino];
