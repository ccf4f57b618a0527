import { writeProgram } from '../folder.ts';
import type { Implementation } from '../implementation.ts';
import { workerClient } from '../worker-client.ts';

const PROGRAM = String.raw`
local http, ltn12, socket = require('socket.http'), require('ltn12'), require('socket')
io.stdout:setvbuf('line')
local function plain(text) return (tostring(text):gsub('[\t\r\n]+', ' '):sub(1, 200)) end
print('ready')
for line in io.lines() do
  local parts = {}
  for part in line:gmatch('[^\t]+') do parts[#parts + 1] = part end
  local headers, body = {}, nil
  for index = 5, #parts do local name, value = parts[index]:match('^([^:]*): (.*)$'); headers[name] = value end
  if parts[4] ~= '-' then local file = io.open(parts[4], 'rb'); body = file:read('*a'); file:close() end
  for index = 2, 3 do
    if parts[index] ~= '-' then
      if index == 3 then socket.sleep(0.4) end
      if body then headers['Content-Length'] = #body end
      local content = {}
      local ok, code = http.request({ method = parts[1], url = parts[index], headers = headers,
        source = body and ltn12.source.string(body), sink = ltn12.sink.table(content) })
      if ok then print('returned\t' .. tostring(code) .. '\t' .. plain(table.concat(content)))
      else print('raised\t\t' .. plain(code)) end
    end
  end
  print('end')
end
`;

export const luaSocket: Implementation = {
  id: 'lua-socket',
  name: 'LuaSocket',
  kind: 'library',
  language: 'Lua',
  packages: { debian: ['lua-socket', 'lua5.1'] },
  version: ['lua5.1', '-e', 'print(require("socket")._VERSION)'],
  variants: {
    default: {
      call: 'http.request({ method = method, url = url, headers = headers, source = source, sink = sink })',
      start: (folder) => workerClient(['lua5.1', writeProgram('lua/socket.lua', PROGRAM)], folder),
    },
  },
};
