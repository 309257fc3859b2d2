import { rolldown } from '/tmp/w-D/node_modules/rolldown/dist/index.mjs'
import { glob, readFile } from 'node:fs/promises'
const names=new Set()
for await (const f of glob('/tmp/w-D/build/**/*.js',{exclude:['/tmp/w-D/build/node_modules/**']})) { if (f.includes('node_modules'))continue; const s=await readFile(f,'utf8'); if(/from 'valibot'/.test(s)) for(const [,n] of s.matchAll(/\bv\.(\w+)/g)) names.add(n) }
const b=await rolldown({input:'entry',cwd:'/tmp/w-D',plugins:[{name:'e',resolveId(id){if(id==='entry')return id},load(id){if(id==='entry')return `export { ${[...names].join(', ')} } from 'valibot'`}}]})
const {output}=await b.generate({format:'esm'})
console.log(names.size,output[0].code.length, output.length); console.log(output[0].code.slice(0,3000))
