using Factbook.Tool.Commands;
using Factbook.Tool.Console;

return new FactbookCommand(Terminal.OfProcess()).Run(args);
