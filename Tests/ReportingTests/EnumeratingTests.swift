import Reporting
import Testing

@Suite struct EnumeratingTests {
    @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")])
    func elementsAreEnumeratedAsInASentence(elements: [String], text: String) {
        #expect(elements.enumerated(with: "or") == text)
    }
}
