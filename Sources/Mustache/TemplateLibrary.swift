import Reporting

/// Parsed templates by name, each of which can be a partial of the others.
///
/// The language is [Mustache](https://mustache.github.io/mustache.5.html) with interpolation, sections, inverted sections, partials and
/// comments.
///
/// It deliberately differs from the specification:
/// - Nothing is escaped. `{{{key}}}` and `{{&key}}` are errors, since there is no escaping to turn off.
/// - Delimiters can't be changed. Names consist of ASCII letters, digits and `_`; `{{.}}` is an error. There are no lambdas.
/// - Unknown keys and partials are errors, and so are values of the wrong kind: a section on text, or an interpolation of anything except
///   text. Optional text is a record or absent. The specification prints nothing instead.
/// - In the section of a list, the flags `isFirst` and `isLast` reflect the position in the nearest list: `{{^isLast}}, {{/isLast}}`.
/// - A `{{key}}` alone on its line indents all lines of its value like the first, and removes the line if the value is empty. The
///   specification doesn't indent further lines and leaves an empty line.
/// - Empty lines are never indented, neither in an indented partial nor in such a value. The specification indents them.
/// - A partial that isn't alone on its line adds no indentation, but keeps that of the including partial, and its last line ending isn't
///   printed.
/// - A tag, including a comment, can't contain `{{`: the first tag is reported as unclosed.
/// - Partials nest at most 128 deep. The specification doesn't limit recursion.
///
/// It adds three constructs. The first is a list that fits on one line or breaks into one element per line. `{{(140}}` and `{{)}}` print its
/// parentheses and `{{,}}` ends an element; the number is the width.
///
///     init{{(140}}{{#parameters}}{{parameter}}{{,}}{{/parameters}}{{)}} {
///
/// If the line has at most 140 characters, including its indentation, the list stays on one line with `, ` between the elements. Otherwise
/// each element is on its own line, indented four spaces more than the line with the opening bracket, and the closing bracket begins a
/// line. `{{[140}}` and `{{]}}` print square brackets; a broken list in them has a trailing comma, unlike one in parentheses. A separator
/// after the last element prints nothing. An empty list is never broken, and neither is one without a width, `{{(}}`; an element with
/// several lines always breaks its list.
///
/// An element can contain other lists, also in partials. If the outermost list breaks, each of them stays on one line if the line up to its
/// closing bracket has at most its width. A list after another one on the same line is an error.
///
/// The second is text that fills lines: `{{~140}}` and `{{/~}}` print nothing, and `{{,}}` prints a space, or a line break and the
/// indentation of the line if the next element would go beyond 140 characters.
///
///     {{~140}}{{#words}}{{word}}{{,}}{{/words}}{{/~}}
///
/// The third is a choice between two texts: the first is printed if each of its lines has at most 140 characters, otherwise the second is.
/// The tags are alone on their lines. The first text can't contain another choice.
///
///     {{?140}}
///     return send({{value}})
///     {{:}}
///     let value = {{value}}
///     return send(value)
///     {{/?}}
package struct TemplateLibrary: Sendable {
    private var files = SourceFiles()
    private var templates = TemplateTable()

    package init() {}

    /// Parses and adds a template, replacing an earlier one of the same name.
    ///
    /// - Parameters:
    ///   - name: The name for `render` and partial tags, such as `structure` or `_documentation`.
    ///   - path: The path shown in messages.
    ///   - text: The full template. Lines end with LF or CR LF.
    /// - Throws: The first syntax error.
    package mutating func add(name: String, path: String, text: String) throws(TemplateError) {
        let bytes = Array(text.utf8)
        let file = files.add(path: path, bytes: bytes)
        let number = templates.numbers.number(of: name)
        var parser = TemplateParser(file: file, bytes: bytes)
        do {
            templates[number] = try parser.parse(&templates.numbers)
        } catch {
            throw error.error(in: files)
        }
    }

    /// Returns the text of a template filled with the values of a record.
    ///
    /// - Precondition: A template of this name was added. (A missing partial is an error in the template and thrown.)
    package func render(_ name: String, _ record: TemplateRecord) throws(TemplateError) -> String {
        var output = ""
        try render(name, record, into: &output)
        return output
    }

    /// Appends the text of a template to `output`, including the text before an error.
    ///
    /// - Precondition: A template of this name was added.
    package func render(_ name: String, _ record: TemplateRecord, into output: inout String) throws(TemplateError) {
        var renderer = TemplateRenderer(templates: templates, template: template(name), records: [record])
        defer { output += renderer.output.text() }
        try run(&renderer)
    }

    /// Returns what a partial tag that is alone on its line prints, without the last line ending: for text that several templates print,
    /// or one template more than once. They print it with a `{{key}}` at the beginning of a line.
    ///
    /// - Parameters:
    ///   - scope: The record of the template with the tag.
    ///   - indentation: The number of spaces before the tag.
    /// - Precondition: A template of this name was added.
    package func renderPartial(
        _ name: String,
        _ record: TemplateRecord,
        in scope: TemplateRecord,
        indentation: Int = 0
    ) throws(TemplateError) -> String {
        var renderer = TemplateRenderer(
            templates: templates,
            template: template(name),
            records: [scope, record],
            indentation: indentation
        )
        try run(&renderer)
        return renderer.output.text(withoutLastLineFeed: true)
    }

    /// Returns what a partial tag prints, like ``renderPartial(_:_:in:indentation:)``, for a template that adds an indentation.
    ///
    /// - Parameter inset: The number of spaces that the template with the text adds before each line, which leave less room for lists.
    /// - Returns: The text, and whether it might have another number of lines with an inset of 0.
    /// - Precondition: A template of this name was added.
    package func renderPartial(
        _ name: String,
        _ record: TemplateRecord,
        in scope: TemplateRecord,
        inset: Int
    ) throws(TemplateError) -> (text: String, dependsOnInset: Bool) {
        var renderer = TemplateRenderer(templates: templates, template: template(name), records: [scope, record], inset: inset)
        try run(&renderer)
        return (renderer.output.text(withoutLastLineFeed: true), renderer.dependsOnInset)
    }

    private func template(_ name: String) -> Template {
        guard let template = templates.numbers[name].flatMap({ templates[$0] }) else {
            preconditionFailure("unknown template \"\(name)\"")
        }
        return template
    }

    private func run(_ renderer: inout TemplateRenderer) throws(TemplateError) {
        do {
            try renderer.render()
        } catch {
            throw error.error(in: files)
        }
    }
}
