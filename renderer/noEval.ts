// First import of the window and of the worker. zod tries `new Function` when the first schema is made, unless told not
// to, and the content security policy reports the attempt.
import { z } from 'zod'

z.config({ jitless: true })
