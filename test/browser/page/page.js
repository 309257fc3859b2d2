// A preview's front end, as small as it gets: it signs in with Neon's SDK at the address that the
// action put out, and shows who is signed in.
import { createAuthClient } from '@neondatabase/auth'

const auth = createAuthClient(import.meta.env.VITE_NEON_AUTH_URL)
const form = document.querySelector('form')
const output = document.querySelector('output')
document.querySelector('#origin').textContent = location.origin

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  output.textContent = ''
  await told(async () => {
    const { error } = await auth.signIn.email(Object.fromEntries(new FormData(form)))
    if (error) throw error
    return await who()
  })
})

await told(who)

async function who() {
  const { data, error } = await auth.getSession()
  if (error) throw error
  return data ? `Signed in: ${data.user.name}, ${data.user.email}` : 'Nobody is signed in'
}

async function told(answer) {
  try {
    output.textContent = await answer()
  } catch (error) {
    output.textContent = ['Refused:', error.status, error.message].filter(Boolean).join(' ')
  }
}
