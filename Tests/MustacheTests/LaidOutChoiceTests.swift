import Mustache
import Testing

@Suite("Texts chosen by width")
struct LaidOutChoiceTests {
    private static let template = """
        {
            {{?14}}
            f({{value}})
            {{:}}
            let x = {{value}}
            f(x)
            {{/?}}
        }

        """

    @Test("The first text is printed if its lines fit with their indentation")
    func first() throws {
        #expect(try render(Self.template, ["value": .text("abcdefg")]) == "{\n    f(abcdefg)\n}\n")
    }

    @Test("The second text is printed if a line of the first is too long")
    func second() throws {
        #expect(try render(Self.template, ["value": .text("abcdefgh")]) == "{\n    let x = abcdefgh\n    f(x)\n}\n")
    }

    @Test("A list in the first text leaves no trace")
    func list() throws {
        let template = "{{?9}}\nf{{(5}}{{a}}{{)}}{{b}}\n{{:}}\ng{{(1}}{{a}}{{)}}\n{{/?}}\n"
        #expect(try render(template, ["a": .text("x"), "b": .text("")]) == "f(x)\n")
        #expect(try render(template, ["a": .text("x"), "b": .text("long long")]) == "g(\n    x\n)\n")
    }

    @Test("The second text can contain another choice")
    func nested() throws {
        let template = "{{?1}}\nabc\n{{:}}\n{{?2}}\nab\n{{:}}\na\n{{/?}}\n{{/?}}\nend"
        #expect(try render(template) == "ab\nend")
    }

    @Test(
        "Errors are reported with their location",
        arguments: [
            ("{{?9}}\n", "1:1: error: the choice isn't closed: add {{:}} before its second text and {{/?}} after it"),
            ("{{?}}\n", "1:1: error: \"\" isn't a width: write the maximum line length in characters, such as {{?140}}"),
            ("a {{?9}}\n", "1:3: error: the tags of a choice are alone on their lines: put this one on its own line"),
            ("{{:}}\n", "1:1: error: no choice is open here: open one with {{?140}}"),
            ("{{?9}}\n{{/?}}\n", "2:1: error: a choice has two texts: write {{:}} between them and {{/?}} after the second"),
            ("{{?9}}\n{{:}}\n{{:}}\n", "3:1: error: a choice has two texts: write {{:}} between them and {{/?}} after the second"),
            (
                "{{#a}}\n{{?9}}\n{{/a}}\n{{:}}\n",
                "4:1: error: the choice begins and ends in different sections: close it in the section that opens it"
            ),
            (
                "{{?9}}\n{{?9}}\n",
                "2:1: error: this text is the first one of a choice by width, which can't contain another choice"
            ),
        ]
    )
    func errors(template: String, message: String) {
        #expect(failure(of: template, ["a": .flag(true)]) == "main.mustache:" + message)
    }
}
