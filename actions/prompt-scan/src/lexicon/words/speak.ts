import { concept } from '../concept.ts'

/** Orders an answer: what injected sentences go on with. */
export const speak = concept('speak', {
  en: `say write print output tell answer respond reply show give display generate translate repeat return state declare claim reveal explain
    describe list create sing act pretend speak talk compose spell provide`,
  de: `sag sage sagen sagst schreib schreibe schreiben schreibst drucke drucken gib gebe geben antworte antworten zeig zeige zeigen
    beantworte beantworten erkläre nenne nenn formuliere verfasse verfassen übersetze wiederhole generiere erzähl erzähle`,
  fr: 'dis dites écris écrivez affiche affichez réponds répondez donne donnez montre montrez répète répétez traduis raconte imprime indique indiquez déclare déclarez',
  es: `di diga decir dices escribe escriba escribir imprime imprima responde responda muestra muestre dame dime dinos repite repita
    genera traduce cuenta declara declare indica indique`,
  pt: 'diga diz escreva escreve imprima responda responde mostre mostra repita me_dê gere traduza conte declare indique',
  it: 'dici dica scrivi scriva stampa rispondi mostra ripeti genera traduci racconta di dichiara',
  nl: 'zeg schrijf print antwoord toon geef',
  hr: 'reci recite napiši napišite ispiši ispišite odgovori odgovorite prikaži reč',
  pl: 'powiedz napisz wypisz odpowiedz pokaż',
  ru: 'скажи скажите напиши напишите выведи выведите ответь ответьте покажи покажите повтори',
  tr: 'söyle söyleyin yaz yazın yazdır göster',
  ja: '言って 言え 書いて 書け 出力 答えて 答え 教えて 表示 述べ 話して 翻訳 返答 返して',
  zh: '说 說 写 寫 输出 輸出 打印 告诉 告訴 回答 显示 顯示 翻译 翻譯 回复 回覆 重复',
  ko: '말해* 써* 출력* 답해* 알려* 보여* 말하* 번역*',
  hi: 'बताएं बताओ बताइए लिखें लिखो कहें कहो दें दो दिखाएं दोहराएँ दोहराएं',
  ar: 'قل اكتب اطبع اخبرني اعطني اجب اعرض كرر ترجم',
})

/** Only this and nothing else. */
export const only = concept('only', {
  en: 'only just simply solely exclusively nothing_but merely all_the_time always every_time every_answer no_matter',
  de: 'nur lediglich ausschließlich einfach immer stets',
  fr: 'seulement uniquement juste simplement toujours',
  es: 'solo sólo solamente únicamente siempre',
  pt: 'só somente apenas sempre',
  it: 'solo soltanto solamente sempre',
  hr: 'samo uvijek',
  ru: 'только лишь просто всегда',
  ja: 'だけ のみ 常に 必ず',
  zh: '只 仅 僅 只能 总是 始终',
  hi: 'केवल सिर्फ हमेशा',
  ar: 'فقط دائما',
})

/** Breaks off what was going on. */
export const halt = concept('halt', {
  en: 'stop halt attention break_off end_of enough',
  de: 'stopp stop achtung halt moment',
  fr: 'stop arrête arrêtez attention',
  es: 'detente alto_ahí atención',
  pt: 'pare_agora atenção',
  it: 'fermati attenzione stop',
  ru: 'стоп внимание остановись',
  zh: '停止 停',
  ja: '停止 ストップ',
})
