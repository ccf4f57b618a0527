import { writeProgram } from '../folder.ts';
import type { Variant } from '../implementation.ts';
import type { Snippet } from './snippet.ts';
import { workerClient } from '../worker-client.ts';

/** One way to call from Ruby: `method`, `url`, `headers`, `body`, `session`; `$first` for the first request of a session; ends with `[status, content]`. */
export function ruby(id: string, { setup, session, call, shown, probes }: Snippet): Variant {
  return {
    call: shown,
    ...(probes && { probes }),
    start: (folder) => workerClient(['ruby', '-W0', writeProgram(`ruby/call-${id}.rb`, program(setup, session, call))], folder),
  };
}

const program = (setup: string, session: string, call: string) => `$stdout.sync = true
${setup}
def plain(text) = text.to_s.dup.force_encoding('BINARY').gsub(/[\\t\\r\\n]+/, ' ')[0, 200].encode('UTF-8', invalid: :replace, undef: :replace)
def one(method, url, headers, body, session)
${call.trim()}
end
puts 'ready'
while (line = $stdin.gets)
  method, first, second, file, *fields = line.chomp.split("\\t")
  headers = fields.to_h { |field| field.split(': ', 2) }
  body = file == '-' ? nil : File.binread(file)
  session = ${session}
  (second == '-' ? [first] : [first, second]).each do |url|
    sleep 0.4 if url == second
    $first = url == first
    begin
      status, text = one(method, url, headers.dup, body, session)
      puts ['returned', status, plain(text)].join("\\t")
    rescue StandardError, Timeout::Error => error
      response = error.respond_to?(:response) ? error.response : nil
      status = error.respond_to?(:http_code) ? error.http_code : nil
      status ||= response[:status] if response.is_a?(Hash)
      status ||= response.code if response.respond_to?(:code)
      status ||= error.io.status[0] if error.respond_to?(:io) && error.io.respond_to?(:status)
      puts ['raised', status, "#{error.class} #{plain(error.message)}"].join("\\t")
    end
  end
  puts 'end'
end
`;
