import type { Implementation } from '../implementation.ts';
import { python, PYTHON } from '../languages/python.ts';

export const pythonAiohttp: Implementation = {
  id: 'python-aiohttp',
  name: 'aiohttp',
  kind: 'library',
  language: 'Python',
  product: 'python',
  packages: { debian: ['python3-aiohttp'] },
  version: [PYTHON, '-c', 'import aiohttp; print(aiohttp.__version__)'],
  variants: {
    default: python('python-aiohttp', {
      setup: `import aiohttp, asyncio
loop = asyncio.new_event_loop()
async def create(): return aiohttp.ClientSession()`,
      session: `loop.run_until_complete(create())`,
      call: `
async def go():
    async with session.request(method, url, headers=headers, data=body) as response:
        return response.status, await response.read()
return loop.run_until_complete(go())`,
      shown: 'async with aiohttp.ClientSession() as session: await session.request(method, url, headers=headers, data=body)',
    }),
  },
};
