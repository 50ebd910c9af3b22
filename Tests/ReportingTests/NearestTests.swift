import Reporting
import Testing

struct NearestTests {
    @Test(
        arguments: [
            ("Modle", ["Message", "Model"], "Model"),
            ("Modle", ["Mole", "Model"], "Mole"),
            ("cretae", ["create", "delete"], "create"),
            ("badc", ["abcd"], nil),
            ("Mdel", ["Message", "Model"], "Model"),
            ("sesions", ["messages", "sessions"], "sessions"),
            ("MODEL", ["model"], "model"),
            ("a", ["b"], "b"),
            ("", ["b"], "b"),
            ("größe", ["grosse", "grösse"], "grösse"),
            ("Zebra", ["Model", "Message"], nil),
            ("ab", ["yz"], nil),
            ("Model", [], nil),
            ("Model", ["ModelOfSomethingElse"], nil),
        ] as [(String, [String], String?)]
    )
    func theNearestWordIsSuggested(name: String, known: [String], nearest: String?) {
        #expect(known.nearest(to: name) == nearest)
    }

    @Test func theFirstOfEquallyNearWordsIsSuggested() {
        #expect(["cat", "car"].nearest(to: "cab") == "cat")
        #expect(["car", "cat"].nearest(to: "cab") == "car")
    }
}
