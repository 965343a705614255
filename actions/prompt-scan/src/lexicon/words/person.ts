import { concept } from '../concept.ts'

/** Belonging to the one who is spoken to. */
export const your = concept('your', {
  en: 'your ur thy',
  de: 'dein deine deinen deiner deinem deines ihre ihren ihrer ihrem ihr eure euren',
  fr: 'ton ta tes votre vos',
  es: 'tu tus su sus vuestra vuestras',
  pt: 'seu sua seus suas tuas teus',
  it: 'tuo tua tue tuoi',
  nl: 'jouw je uw',
  pl: 'twoje twój swoje',
  hr: 'svoje tvoje vaše svoja',
  ru: 'твои твой твоих свои ваши вашего своих',
  tr: 'senin sizin talimatların talimatlarını',
  ja: 'あなたの 君の お前の',
  zh: '你的 您的 你所有 你得到的',
  ko: '당신의 너의 네',
  hi: 'अपने अपना अपनी आपके आपका आपकी तुम्हारे',
  ar: 'تعليماتك الخاصة_بك كلمتك موجهك',
})

/** The one who is spoken to. */
export const you = concept('you', {
  en: 'you u ya',
  de: 'du sie dich dir ihnen bist',
  fr: 'tu vous te',
  es: 'tú tu usted te',
  pt: 'você voce tu',
  it: 'tu ti',
  ru: 'ты вы тебе вам тебя',
  ja: 'あなた 君',
  zh: '你 您',
  ko: '당신 너',
  hi: 'आप तुम आपको',
  ar: 'انت لك',
})

/** The person at the other end, as instructions call them. */
export const user = concept('user', {
  en: 'user users human humans customer customers operator owner reader anyone anybody person',
  de: 'nutzer benutzer nutzerin anwender kunden kunde menschen niemandem',
  fr: 'utilisateur utilisateurs utilisatrice client clients personne',
  es: 'usuario usuarios usuaria cliente clientes nadie',
  pt: 'usuário usuários utilizador cliente clientes ninguém',
  it: 'utente utenti cliente nessuno',
  ja: 'ユーザー* ユーザ 利用者',
  zh: '用户 用戶 使用者',
  hi: 'उपयोगकर्ता यूज़र यूजर',
  ar: 'المستخدم للمستخدم مستخدم',
})

/** The one who speaks, as receiver: "tell me", "give us". */
export const me = concept('me', {
  en: 'me us',
  de: 'mir uns mich',
  fr: 'moi nous me',
  es: 'me nos dime dame muéstrame muestrame',
  pt: 'me mim',
  it: 'mi dimmi dammi',
  hr: 'mi meni',
  ru: 'мне',
  ja: '私に',
  zh: '我',
  hi: 'मुझे',
  ar: 'لي اخبرني اعطني',
})
