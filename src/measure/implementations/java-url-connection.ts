import type { Implementation } from '../implementation.ts';
import { java } from '../languages/java.ts';

export const javaUrlConnection: Implementation = {
  id: 'java-url-connection',
  name: 'HttpURLConnection',
  kind: 'library',
  language: 'Java',
  product: 'java',
  packages: { debian: ['default-jdk-headless'] },
  version: ['java', '--version'],
  variants: {
    default: java('url-connection', {
      setup: '',
      sessionType: 'Object',
      session: 'null',
      call: `
HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
connection.setRequestMethod(method);
headers.forEach(connection::setRequestProperty);
if (body != null) {
  connection.setDoOutput(true);
  try (OutputStream output = connection.getOutputStream()) { output.write(body); }
}
int status = connection.getResponseCode();
InputStream stream = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
String text = stream == null ? "" : new String(stream.readAllBytes());
return new Object[] { status, text };`,
      shown: '((HttpURLConnection) new URL(url).openConnection()).getResponseCode()',
    }),
  },
};
