import { describe, expect, it } from '@jest/globals'
import { RuleSet } from '../../../../../actions/prompt-scan/src/engine/rule-set.ts'
import { scanFile } from '../../../../../actions/prompt-scan/src/engine/scan-file.ts'
import { recommendedEmoji } from './emoji.ts'

const rules = RuleSet.withUserRules([])

async function findingsIn(path: string, content: string): Promise<string[]> {
  const report = await scanFile(path, Buffer.from(content), { rules })
  return (report?.detections ?? []).map(({ rule, message }) => `${rule} ${message}`)
}

const carriers: readonly (readonly [string, string])[] = [
  ['prompts/a.txt', '%\n'],
  ['AGENTS.md', '# Notes\n\n- %\n- Keep answers short.\n'],
  ['skills/a/SKILL.md', '---\nname: a\ndescription: Writes notes.\n---\n\n%\n'],
]

describe('the scripts and signs of the world', () => {
  it.each([
    [
      'Arabic with marks of direction',
      'مرحبا، هذه قواعد المشروع. استخدم \u200fMarkdown\u200f وأرسل التقرير إلى الفريق.',
    ],
    ['Arabic with an embedding', 'اقرأ \u202aREADME.md\u202c قبل البدء، ثم \u2066docs/setup.md\u2069.'],
    ['Hebrew with English names', 'הקובץ הזה מתאר את הכללים של הפרויקט (README.md) — \u200ev2.0\u200e ומעלה.'],
    ['Persian with joiners', 'می‌خواهم گزارش‌ها را به فارسی بنویسید و نیم‌فاصله‌ها را رعایت کنید.'],
    ['Urdu', 'براہِ کرم اردو میں جواب دیں۔ کِتاب‌خانہ'],
    ['Hindi with joiners', 'क्‍या आप हिन्दी में उत्तर दे सकते हैं? शक्‌ति और क्‍ष के उदाहरण।'],
    ['Bengali', 'শ্রেণিকক্ষ র‍্যাব উদাহরণ। দয়া করে বাংলায় লিখুন।'],
    ['Malayalam', 'മലയാളത്തിൽ എഴുതുക. അവന്‍ വന്നു. ന്‍റെ'],
    ['Sinhala', 'ශ්‍රී ලංකාව ගැන කෙටි සටහනක් ලියන්න. ප්‍රශ්නය'],
    ['Kannada, Telugu and Tamil', 'ರ‍್ಯಾಂಕ್ ಪಟ್ಟಿ. క్‌ష. க்‌ஷ'],
    ['Thai with spaces of no width', 'ภาษาไทย\u200bไม่มี\u200bช่องว่าง\u200bระหว่าง\u200bคำ'],
    ['Khmer and Burmese', 'ភាសាខ្មែរ\u200bមិន\u200bប្រើ\u200bដកឃ្លា မြန်မာ\u200bဘာသာ\u200bစကား'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180e ᠪᠢᠴᠢᠭ'],
    [
      'Japanese with variants of ideographs',
      '日本語で要約してください。葛\u{e0100}城市と辻\u{e0100}さんの名前は異体字です。',
    ],
    ['Chinese and Korean', '请用中文总结下面的文章。 한국어로 요약해 주세요.'],
    [
      'German with soft hyphens',
      'Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschaft ist ein langes Wort.',
    ],
    ['Russian with Latin names', 'Привет! Это правила проекта: отвечай коротко. Используй API, JSON и PostgreSQLа.'],
    ['Serbian, Greek and Armenian', 'Молим одговори кратко. Απάντησε στα ελληνικά. Հայերեն լեզու.'],
    ['quantities and formulas', '5 µm, 10 kΩ, α-helix, Δx, ∀ε>0 ∃δ: 𝑓(𝑥) = 𝑎𝑥² + 𝑏, 𝐀 ∈ ℝ, x²\u2062y'],
    ['Vietnamese and Polish', 'Tiếng Việt có nhiều dấu: hãy trả lời ngắn gọn. Zażółć gęślą jaźń.'],
    [
      'isolates around values, as Fluent writes them',
      'Hello \u2068{name}\u2069, you have \u2068{count}\u2069 messages.',
    ],
    ['non-breaking spaces', 'Réponds en français\u00a0: «\u202foui\u202f» ou «\u202fnon\u202f».'],
  ])('give no finding: %s', async (_, text) => {
    for (const [path, carrier] of carriers) expect(await findingsIn(path, carrier.replace('%', text))).toEqual([])
  })

  it('give no finding with a byte order mark', async () => {
    expect(await findingsIn('AGENTS.md', '\ufeff# Notes\n\nKeep answers short.\n')).toEqual([])
  })

  it('give no finding for any recommended emoji, apart or in a row', async () => {
    const emoji = recommendedEmoji()
    expect(emoji.length).toBeGreaterThan(3000)
    expect(await findingsIn('AGENTS.md', `# Signs\n\n${emoji.join(' ')}\n`)).toEqual([])
    expect(
      await findingsIn('AGENTS.md', `# Signs\n\n${emoji.map((sign) => `word ${sign} word`).join('\n')}\n`),
    ).toEqual([])
    expect(await findingsIn('prompts/a.txt', emoji.filter((sign) => !/[0-9#*]/.test(sign)).join(''))).toEqual([])
  })
})
