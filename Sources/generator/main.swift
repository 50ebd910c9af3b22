import Foundation

print("generator")
