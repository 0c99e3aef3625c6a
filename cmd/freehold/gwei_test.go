package main

import "testing"

func TestGwei(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"1": "1000000000", "0.001": "1000000", "500": "500000000000", "0.000000001": "1", "1e3": "1000000000000",
		"0": "", "-1": "", "0.0000000001": "", "1000000001": "", "": "", "ten": "", "NaN": "", "1e999999999": "",
	} {
		var g gwei
		err := g.Set(text)
		if want == "" && err == nil {
			t.Errorf("%q is taken as %s wei", text, g.wei)
		} else if want != "" && (err != nil || g.wei.String() != want) {
			t.Errorf("%q is %v wei (%v), want %s", text, g.wei, err, want)
		}
	}
}
