/**
 * Characters that look like Latin letters, each before the letters. Made by `tools/unicode/write-confusables.ts` from
 * the confusables of UTS #39 (Unicode 13, Unicode License V3), which `unhomoglyph` of npm carries. Don't edit.
 */
export const confusablePairs =
  'ÆAE ÇC ÐD ØO æae çc øo ĐD đd ĚE ěe ĦH ħh ıi ŁL łl ŐO ŒOE œoe ŦT ŧt ƀb Ƃb ƃb Ƅb ƉD ƌd ƍg ƑF ƒf ƖI ƗI ' +
  'ƙk ƚl ƝN ƞn ƟO ƥp ƦR ƭt ƮT ƴy ƵZ ƶz ƽs ǀl ǁll ǄDZ ǅDz ǆdz ǍA ǎa ǏI ǐi ǑO ǒo ǓU ǔu ǤG ǥg ǦG ǧg ǵg ǾO ' +
  'ȚT ȤZ ȥz ȦA ȧa ȷj ȼc ȾT ɄU ɆE ɇe ɈJ ɉj ɍr ɎY ɏy ɑa ɓb ɖd ɗd ɠg ɡg ɢg ɣy ɦh ɨi ɩi ɪi ɫl ɭl ɯw ɱm ɳn ' +
  'ɴn ɵo ɼr ɽr ʀr ʂs ʋu ʏy ʐz ʙb ʜh ʟl ʠq ʣdz ʦts ʪls ʫlz ͺi ͿJ ΑA ΒB ΕE ΖZ ΗH ΘO ΙI ΚK ΜM ΝN ΟO ΡP ΤT ' +
  'ΥY ΧX αa γy ηn θO ιi κk νv οo ρp σo τt υu ϑO ϒY ϜF ϱp ϲc ϳj ϴO ϹC ϺM ЅS ІI ЈJ АA Бb ВB ЕE КK МM НH ' +
  'ОO РP СC ТT УY ХX Ыbl Ьb ЮlO аa гr еe кk оo рp сc уy хx ѕs іi јj ћh ѡw Ѣb ѣb ѲO ѳo ѴV ѵv ѽw Ҍb ҍb ғr ' +
  'ҚK ҞK ҢH ҪC ҫc ҬT ҮY үy ҰY ұy ҲX һh ҽe ҿe ӀI ӇH ӉH ӍM ӏi ӔAE ӕae ӨO өo ԁd ԌG ԛq ԜW ԝw ՍU ՏS ՕO աw գq ' +
  'զq հh ոn ռn սu ցg քf օo ყy ჿo ᎠD ᎡR ᎢT Ꭵi ᎩY ᎪA ᎫJ ᎬE ᎳW ᎷM ᎻH ᎽY ᎾO ᏀG Ꮒh ᏃZ ᏌU Ꮟb ᏒR ᏔW ᏕS ᏙV ᏚS ' +
  'ᏞL ᏟC ᏢP ᏦK Ꮷd ᏫO Ᏺh ᏳG ᏴB ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴑo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ᴦr ᵫue ᵮf ᵯm ᵰn ᵲr ᵴs ᵵt ᵶz ' +
  'ᵸH ᵻi ᵼi ᵽp ᵾu ᶃg ᶌy ᶢg ẚa ẝf ỿy ιi ⱧH ⱩK ⲅr ⲎH ⲒI ⲔK ⲘM ⲚN ⲞO ⲟo ⲢP ⲣp ⲤC ⲥc ⲦT ⲨY ⲬX ⳐL ꓐB ꓑP ꓒd ' +
  'ꓓD ꓔT ꓖG ꓗK ꓙJ ꓚC ꓜZ ꓝF ꓟM ꓠN ꓡL ꓢS ꓣR ꓦV ꓧH ꓪW ꓫX ꓬY ꓮA ꓰE ꓲl ꓳO ꓴU ꙇi ꚕh ꚘOO ꚙoo ꜰf ꜱs ꜲAA ꜳaa ꜴAO ' +
  'ꜵao ꜶAU ꜷau ꜸAV ꜹav ꜺAV ꜻav ꜼAY ꜽay ꝀK ꝊO ꝋo ꝎOO ꝏoo ꝡw ꝷtf ꞘF ꞙf ꞟu ꞯq ꞲJ ꞳX ꞴB ꬲe ꬵf ꬽo ꬾo ꭇr ꭈr ' +
  'ꭎu ꭒu ꭚy ꭣuo ꭴo ꭵi ꮁr ꮃw ꮎo ꮓz ꮜu ꮩv ꮪs ꮯc ꮻo 𐆎N 𐐄O 𐐕C 𐐛L 𐐠S 𐐬o 𐐽c 𐑈s 𝈍V 𝈓F 𝈖R 𝈚O 𝈪L'
