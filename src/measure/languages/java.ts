import { writeProgram } from '../folder.ts';
import type { Variant } from '../implementation.ts';
import type { Snippet } from './snippet.ts';
import { workerClient } from '../worker-client.ts';

/** One way to call from Java: `method`, `url`, `headers`, `body`, `session`; returns `new Object[] { status, content }`. */
export function java(
  id: string,
  { setup, session, call, shown, probes, sessionType, jars = [] }: Snippet & { sessionType: string; jars?: readonly string[] },
): Variant {
  return {
    call: shown,
    ...(probes && { probes }),
    start: (folder) =>
      workerClient(
        [
          'java',
          ...['-Xmx256m', '-XX:TieredStopAtLevel=1', '-cp', ['.', ...jars.map((jar) => `/usr/share/java/${jar}.jar`)].join(':')],
          writeProgram(`java/${id}/Call.java`, program(setup, sessionType, session, call)),
        ],
        folder,
      ),
  };
}

const program = (setup: string, sessionType: string, session: string, call: string) => `import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
${setup}
public class Call {
  static String plain(Object text) {
    String all = String.valueOf(text).replaceAll("[\\\\t\\\\r\\\\n]+", " ");
    return all.substring(0, Math.min(200, all.length()));
  }
  static Object[] one(String method, String url, Map<String, String> headers, byte[] body, ${sessionType} session) throws Exception {
${call.trim()}
  }
  public static void main(String[] arguments) throws Exception {
    System.out.println("ready");
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split("\\t");
      Map<String, String> headers = new LinkedHashMap<>();
      for (int index = 4; index < parts.length; index++) headers.put(parts[index].split(": ", 2)[0], parts[index].split(": ", 2)[1]);
      byte[] body = parts[3].equals("-") ? null : Files.readAllBytes(Path.of(parts[3]));
      ${sessionType} session = ${session};
      for (int index = 1; index < 3; index++) {
        if (parts[index].equals("-")) continue;
        if (index == 2) Thread.sleep(400);
        try {
          Object[] result = one(parts[0], parts[index], headers, body, session);
          System.out.println("returned\\t" + result[0] + "\\t" + plain(result[1]));
        } catch (Throwable error) {
          System.out.println("raised\\t\\t" + error.getClass().getSimpleName() + " " + plain(error.getMessage()));
        }
      }
      System.out.println("end");
    }
  }
}
`;
