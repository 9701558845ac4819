import type { AnswerWords } from "../answer-words";

const thai: AnswerWords = {
  language: "Thai",
  sources: [
    "Depression screening 9Q and PHQ-A, Department of Mental Health, Thailand.",
    "C4P study of groups in Thailand, questionnaire in Thai (oTree).",
    "COLLES and ATTLS surveys, Thai.",
    "WHOQOL-BREF-THAI, 2002.",
  ],
  scales: {
    "yes or no": [
      ["ไม่ใช่", "ไม่", "ไม่เคย"],
      ["ใช่", "เคย"],
    ],
    agreement: [
      ["ไม่เห็นด้วยอย่างยิ่ง"],
      ["ไม่เห็นด้วย"],
      ["ค่อนข้างไม่เห็นด้วย"],
      ["ไม่แน่ใจ", "เฉยๆ", "เฉย ๆ", "ปานกลาง", "เป็นกลาง", "ไม่มีความเห็น"],
      ["ค่อนข้างเห็นด้วย"],
      ["เห็นด้วย"],
      ["เห็นด้วยอย่างยิ่ง"],
    ],
    frequency: [
      ["ไม่เคย", "ไม่เคยเลย", "ไม่มีเลย", "ไม่เลย"],
      ["แทบไม่เคย", "เกือบจะไม่เคย"],
      ["นานๆ ครั้ง", "นานๆครั้ง", "นาน ๆ ครั้ง"],
      ["บางครั้ง", "เป็นบางครั้ง", "เป็นบางวัน", "มีบางวัน"],
      ["บ่อย", "บ่อยๆ", "บ่อย ๆ", "บ่อยครั้ง", "เป็นบ่อย", "มีมากกว่า 7 วัน"],
      ["เป็นทุกวัน", "มีแทบทุกวัน", "เป็นเกือบทุกวัน"],
      ["เกือบตลอดเวลา", "เกือบทุกครั้ง"],
      ["เสมอ", "ตลอดเวลา", "ทุกครั้ง", "เป็นประจำ"],
    ],
    satisfaction: [
      ["ไม่พอใจอย่างยิ่ง", "ไม่พอใจมาก"],
      ["ไม่พอใจ", "ไม่พึงพอใจ"],
      ["ปานกลาง", "เฉยๆ", "เฉย ๆ"],
      ["พอใจ", "พึงพอใจ"],
      ["พอใจมาก", "พอใจอย่างยิ่ง", "พึงพอใจมาก"],
    ],
    intensity: [["ไม่เลย"], ["น้อยที่สุด"], ["น้อยมาก"], ["น้อย", "เล็กน้อย"], ["ปานกลาง"], ["มาก"], ["มากที่สุด"]],
  },
  noAnswer: ["ไม่ทราบ", "ไม่รู้", "ขอไม่ตอบ", "ไม่ขอตอบ", "ไม่ตอบ", "ไม่ประสงค์ตอบ", "ไม่เกี่ยวข้อง"],
};

const vietnamese: AnswerWords = {
  language: "Vietnamese",
  sources: ["PHQ-9 and GAD-7, Vietnamese.", "COLLES and ATTLS surveys, Vietnamese."],
  scales: {
    "yes or no": [
      ["không", "sai"],
      ["có", "đúng"],
    ],
    agreement: [
      ["hoàn toàn không đồng ý", "rất không đồng ý"],
      ["không đồng ý"],
      ["hơi không đồng ý"],
      ["trung lập", "bình thường", "phân vân"],
      ["hơi đồng ý", "đồng ý một phần"],
      ["đồng ý"],
      ["hoàn toàn đồng ý", "rất đồng ý"],
    ],
    frequency: [
      ["không bao giờ", "không hề", "chưa bao giờ"],
      ["hầu như không", "hầu như không bao giờ", "rất hiếm khi"],
      ["hiếm khi"],
      ["thỉnh thoảng", "đôi khi", "vài ngày", "một vài ngày"],
      ["hơn một nửa số ngày"],
      ["thường xuyên", "thường"],
      ["rất thường xuyên", "gần như mỗi ngày", "hầu như mỗi ngày"],
      ["hầu như luôn luôn"],
      ["luôn luôn", "luôn"],
    ],
    satisfaction: [
      ["rất không hài lòng", "hoàn toàn không hài lòng"],
      ["không hài lòng"],
      ["bình thường", "trung lập"],
      ["hài lòng"],
      ["rất hài lòng", "hoàn toàn hài lòng"],
    ],
  },
  noAnswer: [
    "không biết",
    "tôi không biết",
    "không trả lời",
    "từ chối trả lời",
    "từ chối",
    "không muốn trả lời",
    "không áp dụng",
    "không có ý kiến",
    "không nhớ",
  ],
};

const khmer: AnswerWords = {
  language: "Khmer",
  sources: ["COLLES and ATTLS surveys, Khmer."],
  scales: {
    "yes or no": [["ទេ"], ["បាទ/ចាស", "ចាស/បាទ", "បាទ", "ចាស"]],
    agreement: [
      ["មិនយល់ព្រមដាច់ខាត", "មិនយល់ស្របទាំងស្រុង"],
      ["មិនយល់ព្រម", "មិនយល់ស្រប"],
      ["មិនយល់ព្រមបន្តិចបន្តួច"],
      ["យល់ព្រមផង និងមិនយល់ព្រមផង", "អព្យាក្រឹត"],
      ["យល់ព្រមបន្តិចបន្តួច"],
      ["យល់ព្រម", "យល់ស្រប"],
      ["យល់ព្រមដាច់ខាត", "យល់ស្របទាំងស្រុង"],
    ],
    frequency: [
      ["មិនដែល"],
      ["ស្ទើរតែមិនដែល"],
      ["កម្រ"],
      ["ពេលខ្លះ"],
      ["ជាញឹកញាប់", "ញឹកញាប់"],
      ["ស្ទើរតែជានិច្ចជាកាល"],
      ["ជានិច្ច", "ជានិច្ចជាកាល"],
    ],
  },
  noAnswer: ["មិនដឹង", "មិនឆ្លើយ"],
};

/** Languages of Thailand, Vietnam and Cambodia: Thai, Vietnamese, Khmer. */
export const mainlandAsia: readonly AnswerWords[] = [thai, vietnamese, khmer];
