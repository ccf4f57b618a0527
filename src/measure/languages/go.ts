import { writeProgram } from '../folder.ts';
import type { Variant } from '../implementation.ts';
import { workerClient } from '../worker-client.ts';

/** One way to call from Go: an `*http.Client` that a session makes. */
export function go(id: string, { client, shown, probes }: { client: string; shown: string; probes?: readonly string[] }): Variant {
  return {
    call: shown,
    ...(probes && { probes }),
    start: (folder) => workerClient(['go', 'run', writeProgram(`go/${id}/main.go`, program(client))], folder, { GO111MODULE: 'off' }),
  };
}

const program = (client: string) => `package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net/http"
	"os"
	"regexp"
	"strings"
	"time"
)

var space = regexp.MustCompile("[\\\\t\\\\r\\\\n]+")

func plain(text string) string {
	if len(text) > 200 {
		text = text[:200]
	}
	return space.ReplaceAllString(text, " ")
}

func one(client *http.Client, method, url, file string, fields []string) (int, string, error) {
	var content io.Reader
	if file != "-" {
		octets, err := os.ReadFile(file)
		if err != nil {
			return 0, "", err
		}
		content = bytes.NewReader(octets)
	}
	request, err := http.NewRequest(method, url, content)
	if err != nil {
		return 0, "", err
	}
	for _, field := range fields {
		name, value, _ := strings.Cut(field, ": ")
		request.Header.Set(name, value)
	}
	response, err := client.Do(request)
	if err != nil {
		return 0, "", err
	}
	defer response.Body.Close()
	octets, err := io.ReadAll(response.Body)
	return response.StatusCode, string(octets), err
}

func main() {
	fmt.Println("ready")
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		parts := strings.Split(lines.Text(), "\\t")
		client := ${client}
		for index, url := range parts[1:3] {
			if url == "-" {
				continue
			}
			if index == 1 {
				time.Sleep(400 * time.Millisecond)
			}
			status, text, err := one(client, parts[0], url, parts[3], parts[4:])
			if err != nil {
				fmt.Printf("raised\\t\\t%s\\n", plain(err.Error()))
			} else {
				fmt.Printf("returned\\t%d\\t%s\\n", status, plain(text))
			}
		}
		fmt.Println("end")
	}
}
`;
