console.log(process.argv, 1 as number);
