import type { Implementation } from '../implementation.ts';
import { java } from '../languages/java.ts';

const common = { sessionType: 'HttpClient', setup: 'import java.net.http.*;' };
const call = `
HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
headers.forEach(request::header);
request.method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
HttpResponse<String> response = session.send(request.build(), HttpResponse.BodyHandlers.ofString());
return new Object[] { response.statusCode(), response.body() };`;

export const javaHttpClient: Implementation = {
  id: 'java-http-client',
  name: 'java.net.http.HttpClient',
  kind: 'library',
  language: 'Java',
  product: 'java',
  packages: { debian: ['default-jdk-headless'] },
  version: ['java', '--version'],
  variants: {
    default: java('http-client', {
      ...common,
      session: 'HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()',
      call,
      shown: 'HttpClient.newHttpClient().send(request, BodyHandlers.ofString())',
    }),
    follow: java('http-client-follow', {
      ...common,
      session: 'HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL).build()',
      call,
      shown: 'HttpClient.newBuilder().followRedirects(Redirect.NORMAL)',
      probes: ['redirects', 'redirect-limits', 'credentials'],
    }),
  },
};
