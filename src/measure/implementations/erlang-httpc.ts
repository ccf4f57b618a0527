import { writeProgram } from '../folder.ts';
import type { Implementation } from '../implementation.ts';
import { workerClient } from '../worker-client.ts';

const PROGRAM = String.raw`#!/usr/bin/env escript
plain(Text) -> re:replace(lists:sublist(lists:flatten(Text), 200), "[\t\r\n]+", " ", [global, {return, list}]).
main(_) ->
  inets:start(),
  io:format("ready~n"),
  loop(1).
loop(Number) ->
  case io:get_line("") of
    eof -> ok;
    Line ->
      [Method, First, Second, File | Fields] = string:split(string:trim(Line, trailing, "\n"), "\t", all),
      Headers = [{Name, Value} || Field <- Fields, [Name, Value] <- [string:split(Field, ": ")]],
      % Each session has a profile, so that no connection of the one before is left.
      Profile = list_to_atom("p" ++ integer_to_list(Number)),
      inets:start(httpc, [{profile, Profile}]),
      one(Method, First, Headers, File, Profile),
      case Second of
        "-" -> ok;
        _ -> timer:sleep(400), one(Method, Second, Headers, File, Profile)
      end,
      inets:stop(httpc, Profile),
      io:format("end~n"),
      loop(Number + 1)
  end.
one(Method, Url, Headers, File, Profile) ->
  Request = case File of
    "-" -> {Url, Headers};
    _ -> {ok, Body} = file:read_file(File), {Url, Headers, "text/plain", Body}
  end,
  Result = try httpc:request(list_to_atom(string:lowercase(Method)), Request, [], [], Profile) catch _:Caught -> {error, Caught} end,
  case Result of
    {ok, {{_, Status, _}, _, Content}} -> io:format("returned\t~p\t~s~n", [Status, plain(Content)]);
    {error, Reason} -> io:format("raised\t\t~s~n", [plain(io_lib:format("~0p", [Reason]))])
  end.
`;

export const erlangHttpc: Implementation = {
  id: 'erlang-httpc',
  name: 'httpc',
  kind: 'library',
  language: 'Erlang',
  packages: { debian: ['erlang-base', 'erlang-inets'] },
  version: [
    'erl',
    '-noshell',
    '-eval',
    'application:load(inets), {ok, V} = application:get_key(inets, vsn), io:format("~s", [V]), halt().',
  ],
  variants: {
    default: {
      call: 'httpc:request(Method, {Url, Headers, Type, Body}, [], [])',
      start: (folder) => workerClient(['escript', writeProgram('erlang/httpc.escript', PROGRAM)], folder),
    },
  },
};
