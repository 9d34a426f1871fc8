import { acquis } from '@acquis/domain'; import { search } from '@acquis/search';
const v = acquis.at('2026-11-24');
let t=performance.now(); search(v,{q:'a'}); console.log('first', performance.now()-t);
for (const q of ['78/237','A/RES/78/237','104-53-7','Türkei','Turkey','Turquie','土耳其','تركيا','Turquía','Турция','Allemagne','Alemania','Германия','Deutschland','who objected to stakeholders','points of contact directory']) { t=performance.now(); const r=search(v,{q,limit:3}); console.log(q, r.total, (performance.now()-t).toFixed(0)+'ms', r.hits.map(h=>`${h.collection}/${h.id} ${h.score} ${h.date}`).join(' | ')); }
