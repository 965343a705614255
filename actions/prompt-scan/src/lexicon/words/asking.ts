import { concept } from '../concept.ts'

/** Makes a question about a thing of what would otherwise order it: "should I ignore the rule?". */
export const asking = concept('asking', {
  en: `should_i can_i may_i do_i must_i could_i what_happens when_i if_i how_do_i how_to how_can_i is_it safe why_would why_might
    why_people should_we can_we story character about_a someone people happens`,
  de: 'soll_ich kann_ich darf_ich muss_ich was_passiert wie_kann_ich',
  fr: 'dois_je puis_je peut_on comment',
  es: 'debo puedo cómo_puedo',
  pt: 'devo posso como_posso',
})
