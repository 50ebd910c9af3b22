import Foundation

/// Writes a Swift file that holds other files as raw string literals.
///
/// Arguments: the file to write, the folder below which paths are shown, the files. Run by the build-tool plugin `EmbedTemplates`.
@main
struct EmbedTemplatesTool {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let output = arguments.first, let folder = arguments.dropFirst().first else {
            FileHandle.standardError.write(Data("usage: embed-templates OUTPUT FOLDER FILE…\n".utf8))
            exit(2)
        }
        let prefix = folder.hasSuffix("/") ? folder : folder + "/"
        let files = try arguments.dropFirst(2).map { path in
            let text = try String(contentsOfFile: path, encoding: .utf8)
            return "        TemplateFile(path: \"\(path.dropFirst(prefix.count))\", text: \(literal(text))),\n"
        }
        let source = """
            extension TemplateFile {
                /// Every file below `Templates/` that was there when the generator was built.
                package static let embedded: [TemplateFile] = [
            \(files.joined())    ]
            }

            """
        try Data(source.utf8).write(to: URL(fileURLWithPath: output))
    }

    /// A multi-line raw literal with more `#` than the text has in a row.
    private static func literal(_ text: String) -> String {
        var pounds = "#"
        while text.contains("\"" + pounds) || text.contains("\\" + pounds) {
            pounds += "#"
        }
        return "\(pounds)\"\"\"\n\(text)\n\"\"\"\(pounds)"
    }
}
