// Every call of this action brings its client (src/clients/neon/sdk-client.ts).
export const client = undefined
