import Reporting

/// Parsed templates by name, each of which can be a partial of the others.
///
/// The language is [Mustache](https://mustache.github.io/mustache.5.html), as its public specification describes it for interpolation,
/// sections, inverted sections, partials and comments.
///
/// DELIBERATE DIFFERENCES from that specification:
/// - Nothing is escaped. `{{{key}}}` and `{{&key}}`, which there switch escaping off, would say nothing here, and are refused.
/// - Delimiters cannot be changed. A name has ASCII letters, digits and `_`: no dots, so `{{.}}` is refused too. No value is a function.
/// - A key or a partial that does not exist is an error; there it prints nothing. So is a value of the wrong kind: a section on text, or an
///   interpolation of anything but text. Optional text is a record, or absent.
/// - Within the section of a list, the flags `isFirst` and `isLast` tell the place in the nearest list: `{{^isLast}}, {{/isLast}}`.
/// - A `{{key}}` that stands alone on its line indents each further line of its value like the first, and takes the whole line with it where
///   its value is empty. There further lines stay as they are, and an empty value leaves the line.
/// - Indentation is never put on an empty line, neither in an indented partial nor in such a value. There it is.
/// - A partial that does not stand alone adds no indentation, but keeps that of the partial which includes it.
/// - A tag cannot contain `{{`, not even a comment: the first of the two tags lacks its end.
/// - Partials include each other at most 128 deep. There recursion ends with the data, or never.
///
/// ONE CONSTRUCT IS ADDED: a list that fits on one line or breaks into one element per line. `{{(140}}` and `{{)}}` print its parentheses,
/// `{{,}}` ends an element; the number is the width.
///
///     init{{(140}}{{#parameters}}{{parameter}}{{,}}{{/parameters}}{{)}} {
///
/// If the line has at most 140 characters, from its indentation to its end, it stays as it is, with `, ` between the elements. Otherwise each
/// element has a line of its own, indented four spaces more than the line with the opening bracket, and the closing bracket begins a line.
/// `{{[140}}` and `{{]}}` print square brackets, in which a broken list has a comma after its last element as well; in parentheses it has
/// none. A separator after the last element prints nothing, and an empty list is never broken. An element that has several lines breaks the
/// list. A line has at most one such list; a second one on its line, or in one of its elements, is an error.
package struct TemplateLibrary: Sendable {
    private var files = SourceFiles()
    private var templates: [String: Template] = [:]

    package init() {}

    /// Parses a template. It replaces an earlier one of the same name.
    ///
    /// - Parameters:
    ///   - name: How `render` and partial tags refer to it, such as `structure` or `_documentation`.
    ///   - path: The file as messages show it.
    ///   - text: The whole template, in which lines end with LF or CR LF.
    /// - Throws: The first mistake of syntax.
    package mutating func add(name: String, path: String, text: String) throws(TemplateError) {
        let bytes = Array(text.utf8)
        let file = files.add(path: path, bytes: bytes)
        var parser = TemplateParser(file: file, bytes: bytes)
        do {
            templates[name] = try parser.parse()
        } catch {
            throw error.error(in: files)
        }
    }

    /// The text of a template filled with the values of a record.
    ///
    /// - Precondition: A template of this name was added. (A partial that was not is a mistake of the template, and thrown.)
    package func render(_ name: String, _ record: TemplateRecord) throws(TemplateError) -> String {
        var output = ""
        try render(name, record, into: &output)
        return output
    }

    /// Appends to `output`, also what came before an error.
    ///
    /// - Precondition: As of `render(_:_:)`.
    package func render(_ name: String, _ record: TemplateRecord, into output: inout String) throws(TemplateError) {
        guard let template = templates[name] else {
            preconditionFailure("no template is named \"\(name)\"")
        }
        var renderer = TemplateRenderer(templates: templates, template: template, record: record)
        swap(&renderer.output, &output)
        defer { swap(&renderer.output, &output) }
        do {
            try renderer.render()
        } catch {
            throw error.error(in: files)
        }
    }
}
