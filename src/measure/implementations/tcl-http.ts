import { writeProgram } from '../folder.ts';
import type { Implementation } from '../implementation.ts';
import { workerClient } from '../worker-client.ts';

const PROGRAM = String.raw`
package require http
fconfigure stdout -buffering line
proc plain {text} { return [string range [regsub -all {[\t\r\n]+} $text { }] 0 199] }
puts ready
while {[gets stdin line] >= 0} {
  set parts [split $line \t]
  lassign $parts method first second file
  set headers {}
  foreach field [lrange $parts 4 end] { regexp {^([^:]*): (.*)$} $field -> name value; lappend headers $name $value }
  foreach url [list $first $second] {
    if {$url eq "-"} continue
    if {$url eq $second} { after 400 }
    set options [list -method $method -headers $headers -keepalive 1]
    if {$method eq "HEAD"} { set options [list -validate 1 -headers $headers -keepalive 1] }
    if {$file ne "-"} {
      set handle [open $file rb]; set body [read $handle]; close $handle
      lappend options -query $body
    }
    if {[catch {
      set token [http::geturl $url {*}$options]
      if {[http::status $token] ne "ok"} { error "[http::status $token] [http::error $token]" }
      puts "returned\t[http::ncode $token]\t[plain [http::data $token]]"
      http::cleanup $token
    } message]} { puts "raised\t\t[plain $message]" }
  }
  puts end
}
`;

export const tclHttp: Implementation = {
  id: 'tcl-http',
  name: 'Tcl http',
  kind: 'library',
  language: 'Tcl',
  packages: { debian: ['tcl'] },
  version: ['sh', '-c', 'echo "puts [package require http]" | tclsh'],
  variants: {
    default: {
      call: 'http::geturl $url -method $method -headers $headers -query $body',
      start: (folder) => workerClient(['tclsh', writeProgram('tcl/http.tcl', PROGRAM)], folder),
    },
  },
};
