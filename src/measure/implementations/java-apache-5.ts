import type { Implementation } from '../implementation.ts';
import { java } from '../languages/java.ts';

const JARS = ['httpclient5', 'httpcore5', 'httpcore5-h2', 'slf4j-api'];

export const javaApache5: Implementation = {
  id: 'java-apache-5',
  name: 'Apache HttpClient 5',
  kind: 'library',
  language: 'Java',
  packages: { debian: ['default-jdk-headless', 'libhttpclient5-java'] },
  version: ['dpkg-query', '--show', '--showformat=${Version}', 'libhttpclient5-java'],
  variants: {
    default: java('apache-5', {
      setup: `import org.apache.hc.client5.http.impl.classic.*;
import org.apache.hc.client5.http.classic.methods.*;
import org.apache.hc.core5.http.io.entity.*;`,
      sessionType: 'CloseableHttpClient',
      session: 'HttpClients.createDefault()',
      jars: JARS,
      call: `
HttpUriRequestBase request = new HttpUriRequestBase(method, URI.create(url));
headers.forEach(request::setHeader);
if (body != null) request.setEntity(new ByteArrayEntity(body, null));
return session.execute(request, response ->
  new Object[] { response.getCode(), response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity()) });`,
      shown: 'HttpClients.createDefault().execute(request, handler)',
    }),
  },
};
