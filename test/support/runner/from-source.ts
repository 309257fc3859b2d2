import { registerHooks } from 'node:module'

// Preloaded where the action runs from source: beside the bundle's file stands its post step, which
// loads it; in the source the bundle's file is still `main.ts`.
registerHooks({
  resolve: (specifier, context, next) => {
    const isBundle = specifier === './index.js' && context.parentURL?.endsWith('/src/post.ts')
    return next(isBundle ? './main.ts' : specifier, context)
  },
})
