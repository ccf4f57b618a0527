import { writeProgram } from '../folder.ts';
import type { Implementation } from '../implementation.ts';
import { workerClient } from '../worker-client.ts';

const PROGRAM = String.raw`using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading;
class Call {
  static string Plain(string text) { text = Regex.Replace(text ?? "", "[\t\r\n]+", " "); return text.Substring(0, Math.Min(200, text.Length)); }
  static void Main() {
    Console.WriteLine("ready");
    for (string line = Console.ReadLine(); line != null; line = Console.ReadLine()) {
      string[] parts = line.Split('\t');
      using (HttpClient client = new HttpClient())
        foreach (string url in parts.Skip(1).Take(2).Where(one => one != "-")) {
          if (url == parts[2]) Thread.Sleep(400);
          try {
            HttpRequestMessage request = new HttpRequestMessage(new HttpMethod(parts[0]), url);
            if (parts[3] != "-") request.Content = new ByteArrayContent(File.ReadAllBytes(parts[3]));
            foreach (string field in parts.Skip(4)) request.Headers.TryAddWithoutValidation(field.Split(':')[0], field.Substring(field.IndexOf(':') + 2));
            HttpResponseMessage response = client.SendAsync(request).GetAwaiter().GetResult();
            string text = response.Content.ReadAsStringAsync().GetAwaiter().GetResult();
            Console.WriteLine("returned\t" + (int) response.StatusCode + "\t" + Plain(text));
          } catch (Exception error) {
            Console.WriteLine("raised\t\t" + error.GetType().Name + " " + Plain((error.InnerException ?? error).Message));
          }
        }
      Console.WriteLine("end");
    }
  }
}
`;

export const monoHttpClient: Implementation = {
  id: 'mono-http-client',
  name: 'Mono HttpClient',
  kind: 'library',
  language: 'C#',
  packages: { debian: ['mono-mcs', 'libmono-system-net-http4.0-cil'] },
  version: ['mono', '--version'],
  variants: {
    default: {
      call: 'await new HttpClient().SendAsync(request)',
      start: (folder) => {
        const source = writeProgram('mono/Call.cs', PROGRAM);
        const build = 'test "$1.exe" -nt "$1" || mcs -r:System.Net.Http.dll -out:"$1.exe" "$1" >&2; exec mono "$1.exe"';
        return workerClient(['sh', '-c', build, 'sh', source], folder);
      },
    },
  },
};
