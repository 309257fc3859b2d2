import { rolldown } from '/tmp/w-D/node_modules/rolldown/dist/index.mjs'
const sets={ yaml:['parseDocument','LineCounter','isMap','isScalar','isSeq','isAlias','stringify','parse','Scalar','isNode','isPair','visit'], '@neon/sdk/raw':['getNeonAuth','createNeonAuth','listProjectBranches'], tldts:['parse','getPublicSuffix'], '@actions/github':['getOctokit'], '@actions/core':['getInput','setOutput','info','summary','setFailed','debug','error','warning','notice','exportVariable','saveState','getState','setSecret']}
for(const [pkg,names] of Object.entries(sets)){
const b=await rolldown({input:'entry',cwd:'/tmp/w-D',platform:'node',external:[/^undici/,/^node:/],plugins:[{name:'e',resolveId(id){if(id==='entry')return id},load(id){if(id==='entry')return `export { ${[...names].join(', ')} } from '${pkg}'`}}]})
const {output}=await b.generate({format:'esm'})
console.log(pkg,output.map(o=>o.code.length))}
