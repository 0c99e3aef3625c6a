package checkdigit

import (
	"strings"
	"testing"

	"freehold/services/fault"
)

func TestCard(t *testing.T) {
	t.Parallel()
	// The test numbers that card schemes publish.
	for _, good := range []string{"4111111111111111", "4111 1111 1111 1111", "3782-822463-10005", "5555555555554444", "6759649826438453"} {
		digits, err := Card(good)
		if err != nil || strings.ContainsAny(digits, " -") {
			t.Errorf("Card(%q) = %q, %v", good, digits, err)
		}
	}
	for _, bad := range []string{"", "4111111111111112", "1411111111111111", "41111111111", "41111111111111111111", "4111111111111l11", "４111111111111111"} {
		if digits, err := Card(bad); !fault.Is(err, InvalidCard) {
			t.Errorf("Card(%q) = %q, %v; want the fault %s", bad, digits, err, InvalidCard)
		} else if len(bad) > 8 && strings.Contains(err.Error(), bad) {
			t.Errorf("the fault repeats the number: %v", err)
		}
	}
}

func TestCardCatchesEveryWrongDigit(t *testing.T) {
	t.Parallel()
	const card = "4111111111111111"
	for i := range card {
		for d := byte('0'); d <= '9'; d++ {
			other := card[:i] + string(d) + card[i+1:]
			if _, err := Card(other); (err == nil) != (other == card) {
				t.Errorf("Card(%q): %v", other, err)
			}
		}
	}
}

func TestIBAN(t *testing.T) {
	t.Parallel()
	// Examples of the IBAN registry.
	for _, good := range []string{
		"DE89 3704 0044 0532 0130 00", "GB29 NWBK 6016 1331 9268 19", "FR14 2004 1010 0505 0001 3M02 606", "NO93 8601 1117 947",
		"MT84 MALT 0110 0001 2345 MTLC AST0 01S", "CH93 0076 2011 6238 5295 7", "nl91abna0417164300", "BR18 0036 0305 0000 1000 9795 493C 1",
		"SA03 8000 0000 6080 1016 7519", "LC55 HEMM 0001 0001 0012 0012 0002 3015",
	} {
		iban, err := IBAN(good)
		if err != nil || iban != strings.ToUpper(strings.ReplaceAll(good, " ", "")) {
			t.Errorf("IBAN(%q) = %q, %v", good, iban, err)
		}
	}
	for bad, why := range map[string]string{
		"":                            "must be an IBAN",
		"DE":                          "must be an IBAN",
		"DEX9370400440532013000":      "must be an IBAN",
		"DE89-3704-0044-0532-0130-00": "must be an IBAN",
		"US89370400440532013000":      "country that issues",
		"DE8937040044053201300":       "must have 22 characters",
		"DE88370400440532013000":      "wrong check digits",
		"DE89370400440532013001":      "wrong check digits",
		"DE89370400440532031000":      "wrong check digits", // two digits swapped
	} {
		if iban, err := IBAN(bad); !fault.Is(err, InvalidIBAN) || !strings.Contains(err.Error(), why) {
			t.Errorf("IBAN(%q) = %q, %v; want a fault with %q", bad, iban, err, why)
		} else if len(bad) > 8 && strings.Contains(err.Error(), bad) {
			t.Errorf("the fault repeats the number: %v", err)
		}
	}
}

// Check digits beside 02 to 98 can leave the rest 1 all the same, and would give one account two IBANs.
func TestIBANHasOneSpelling(t *testing.T) {
	t.Parallel()
	const account = "370400440532013"
	for tail := range 1000 {
		iban := []byte("DE00" + account + "000")
		for i, n := len(iban)-1, tail; n > 0; i, n = i-1, n/10 {
			iban[i] = byte('0' + n%10)
		}
		good := 0
		for check := range 100 {
			iban[2], iban[3] = byte('0'+check/10), byte('0'+check%10)
			if _, err := IBAN(string(iban)); err == nil {
				good++
			}
		}
		if good != 1 {
			t.Fatalf("account %s has %d IBANs", iban[4:], good)
		}
	}
}
