import JSONReading
import Reporting
import Testing
import YAMLReading

/// JSON and YAML are distinguished by content.
@Suite struct DocumentTests {
    @Test(arguments: [
        (#"{"a": 1}"#, #"{"a": 1}"#), ("\u{FEFF} \n{}", "{}"), ("[1, 2]", "[1, 2]"), ("a: 1\n", #"{"a": 1}"#), ("{a: 1}", #"{"a": 1}"#),
        ("{'a': 1}", #"{"a": 1}"#), ("{ # comment\n a: 1}", #"{"a": 1}"#), ("\"a\": 1", #"{"a": 1}"#), ("--- {\"a\": 1}", #"{"a": 1}"#),
        ("<<: {a: 1}\n", #"{"a": 1}"#),
    ])
    func jsonAndYAMLAreRead(_ text: String, _ expected: String) {
        let (node, diagnostics) = read(text)
        #expect(node.map(Tree.init) == json(expected))
        #expect(diagnostics == [])
    }

    @Test func yamlFlowCollectionsAreReadWithAWarning() {
        let (node, diagnostics) = read("{\"a\": 1, # comment\n \"b\": [c]}")
        #expect(node.map(Tree.init) == json(#"{"a": 1, "b": ["c"]}"#))
        #expect(diagnostics == ["1:10: warning: the text isn't JSON and is read as YAML: JSON doesn't allow comments: remove it"])
    }

    @Test(arguments: [
        (#"{"a": 1"#, "1:8: error: expected `,` or `}` in the object that opens at 1:1, found the end of the text"),
        ("{ // comment\n}", "1:3: error: JSON doesn't allow comments: remove it"),
        ("{\"a\": 1, // comment\n \"b\": 2}", "1:10: error: JSON doesn't allow comments: remove it"),
        (
            "<!DOCTYPE html>\n",
            "1:1: error: expected JSON or YAML, found HTML or XML: save the description itself, not a page that shows it"
        ),
        ("", "1:1: error: the file is empty except for white space and comments"),
    ])
    func errorsAreThoseOfTheSyntax(_ text: String, _ message: String) {
        let (node, diagnostics) = read(text)
        #expect(node == nil)
        #expect(diagnostics == [message])
    }

    private func read(_ text: String) -> (JSONNode?, [String]) {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        let file = files.add(path: "a", bytes: Array(text.utf8))
        let node = JSONNode.readDocument(file, in: files, diagnostics: &diagnostics)
        return (node, diagnostics.list.map { String($0.formatted(in: files).dropFirst(2)) })
    }
}
