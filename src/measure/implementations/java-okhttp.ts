import type { Implementation } from '../implementation.ts';
import { java } from '../languages/java.ts';

const JARS = ['okhttp', 'okio'];

export const javaOkHttp: Implementation = {
  id: 'java-okhttp',
  name: 'OkHttp',
  kind: 'library',
  language: 'Java',
  packages: { debian: ['default-jdk-headless', 'libokhttp-java'] },
  version: ['dpkg-query', '--show', '--showformat=${Version}', 'libokhttp-java'],
  variants: {
    default: java('okhttp', {
      setup: 'import okhttp3.*;',
      sessionType: 'OkHttpClient',
      session: 'new OkHttpClient()',
      jars: JARS,
      call: `
Request.Builder request = new Request.Builder().url(url);
headers.forEach(request::header);
request.method(method, body == null ? null : RequestBody.create(null, body));
try (Response response = session.newCall(request.build()).execute()) {
  return new Object[] { response.code(), response.body().string() };
}`,
      shown: 'new OkHttpClient().newCall(request).execute()',
    }),
  },
};
