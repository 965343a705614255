/**
 * Words of English that orders to a model are made of. Only these are put together again from spaced letters and from
 * digits in place of letters, and only they tell that a text was turned round or shifted.
 */
export const vocabulary: ReadonlySet<string> = new Set(
  `a about above access account act action actual add admin administrator after again against agent all allowed
  also always an and answer any anyone anything api are as ask assistant at attack authorised authorized be because been
  before begin below between bomb bot but by bypass call can cannot chat code command commands comply confidential
  confirm contains content contents context conversation copy could credential credentials curl current data database
  debug default delete developer directive directives disable disclose disregard display do document does done dont drop
  dump each earlier either email enable end ensure entire environment even every everything exactly exec execute exfiltrate
  explain fail false file files filter filters find first fine folder follow following for forget format from full fully function
  get give given go god good guardrails guideline guidelines had hack has have help here hidden hide his how http https
  human i id if ignore immediately important in include including information inform initial input inside instead
  instruction instructions into is it its jailbreak json just keep key keys know language last let like limit limitations list
  load log longer made make mean mention message messages mode model more must my name never new no not nothing now
  obey of off on once one only open or order orders original other our out output over override own password passwords
  permission permissions persona please policies policy post pretend previous previously print prior private process
  prohibited prompt prompts protocol provide put query question read refuse remember remove repeat replace report
  request requests reply respond response restriction restrictions result return reveal role root rule rules run safe
  safety said same say script secret secrets security see send server set shell should show silently so some speak start
  state step stop such sudo summarise summarize system task tasks tell text than that the their them then there these they
  things this those to told token tokens tool tools training transfer treat true unfiltered unlimited unrestricted until
  upload up url use user users using verbatim was way we web webhook were what when where which who will with
  without word words world would write yes you your yourself`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
