package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestText(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		in   string
		fail bool
		out  string
	}{
		{[]string{"count"}, "Grand Hôtel 旅館!", false, `{"tokens":7,"words":4,"code_points":15,"bytes":20}` + "\n"},
		{[]string{"count", "--kind", "subword"}, strings.Repeat("hello world\n", 100_000), false, `{"tokens":300000,"code_points":1200000,"bytes":1200000}` + "\n"},
		{[]string{"tokenize", "--kind", "character"}, "é", false, `{"text":"é","byte":0,"code_point":0,"end_byte":2,"end_code_point":1}` + "\n"},
		{[]string{"tokenize", "--kind", "subword", "--encoding", "cl100k_base"}, "誕", false,
			`{"bytes":"6Ko=","byte":0,"code_point":0,"end_byte":2,"end_code_point":1,"id":45918}` + "\n" + `{"bytes":"lQ==","byte":2,"code_point":1,"end_byte":3,"end_code_point":1,"id":243}` + "\n"},
		{[]string{"tokenize"}, "gold\xff", true, `{"text":"gold","byte":0,"code_point":0,"end_byte":4,"end_code_point":4}` + "\n"},
		{[]string{"tokenize", "--kind", "line"}, "gold", true, ""},
		{[]string{"count", "--encoding", "cl100k_base"}, "gold", true, ""},
	} {
		cmd := newTextCommand()
		cmd.SilenceErrors, cmd.SilenceUsage = true, true
		var out bytes.Buffer
		cmd.SetArgs(c.args)
		cmd.SetIn(strings.NewReader(c.in))
		cmd.SetOut(&out)
		if err := cmd.ExecuteContext(t.Context()); (err != nil) != c.fail || out.String() != c.out {
			t.Errorf("%v: %v %q, want %q", c.args, err, out.String(), c.out)
		}
	}
}
