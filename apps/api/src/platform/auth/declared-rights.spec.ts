import 'reflect-metadata';
import { Controller, Get, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { DeclaredRights } from './declared-rights.js';
import { AnyRole, Public, Roles } from './rights.js';

@Controller('declared')
class DeclaredController {
  @Get('public')
  @Public()
  open(): void {}

  @Get('some')
  @Roles('ward')
  some(): void {}
}

@Controller('whole')
@AnyRole()
class WholeController {
  @Get()
  show(): void {}
}

@Controller('forgotten')
class ForgottenController {
  @Get()
  @Public()
  open(): void {}

  @Get('other')
  show(): void {}
}

async function start(...controllers: readonly Type[]): Promise<void> {
  const module = Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers: [...controllers],
    providers: [DeclaredRights],
  });
  await (await module.compile()).init();
}

describe('declared rights', () => {
  it('starts when every route says who may call it', () =>
    expect(start(DeclaredController, WholeController)).resolves.toBeUndefined());

  it('does not start with a route that says nothing, and names it', () =>
    expect(start(DeclaredController, ForgottenController)).rejects.toThrow(
      'routes without @Roles or @Public: ForgottenController.show',
    ));
});
