import { z } from 'zod';

// The page's policy forbids eval. zod asks for it when the first schema is made, so this module is imported first.
z.config({ jitless: true });
