// Reads every message into its type and writes it again: nothing may be lost, and nothing unknown taken.
// Each line of the file named on the command line is the name of a schema, a tab, and the path of a message.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"reflect"
	"strings"
)

func main() {
	cases, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	count := 0
	for _, line := range strings.Split(strings.TrimSpace(string(cases)), "\n") {
		schema, path, _ := strings.Cut(line, "\t")
		if err := check(roots[schema], path); err != nil {
			log.Fatalf("%s: %v", path, err)
		}
		count++
	}
	fmt.Println(count)
}

func check(empty func() any, path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	message := empty()
	if err := read(text, message); err != nil {
		return err
	}
	written, err := json.Marshal(message)
	if err != nil {
		return err
	}
	var before, after map[string]any
	if err := read(text, &before); err != nil {
		return err
	}
	if err := read(written, &after); err != nil {
		return err
	}
	if !reflect.DeepEqual(before, after) {
		return fmt.Errorf("became %s", written)
	}
	before["Weather"] = "fine"
	text, err = json.Marshal(before)
	if err != nil {
		return err
	}
	if read(text, empty()) == nil {
		return fmt.Errorf("was read with a member that no message has")
	}
	return nil
}

func read(text []byte, target any) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	return decoder.Decode(target)
}
